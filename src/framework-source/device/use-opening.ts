import { useSyncExternalStore } from 'react'
import type { OpeningState } from './opening'
import { OpeningStore } from './opening-store'

const store = new OpeningStore()

/** What this tab is opening. One for the whole tab: a file may be dropped on any screen. */
export function opening(): OpeningStore {
  return store
}

/** Where opening stands, as it changes. Static pages are drawn before anything is opened. */
export function useOpening(): OpeningState {
  return useSyncExternalStore(store.subscribe, store.state, () => none)
}

const none: OpeningState = { step: 'none' }
