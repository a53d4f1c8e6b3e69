import { useSyncExternalStore } from 'react'
import { KeptStore, nothingReadYet, type KeptState } from './kept-store'

const store = new KeptStore()

/** The frameworks on this device. */
export function keptFrameworks(): KeptStore {
  return store
}

/** The frameworks on this device, as they change, in this tab or another. Static pages are drawn before anything was read. */
export function useKept(): KeptState {
  return useSyncExternalStore(store.subscribe, store.state, () => nothingReadYet)
}
