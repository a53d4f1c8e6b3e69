import { useSyncExternalStore } from 'react'
import { rememberedChoice } from './choice'
import { indexedDbStorage } from './indexed-db'
import { storedJournal } from './journal'
import { nothingRead, ProfileStore, type ProfilesState } from './profile-store'

let store: ProfileStore | null = null

/** The one store of this tab; made when it is first needed, which is never while pages are drawn ahead. */
export function profileStore(): ProfileStore {
  store ??= openStore()
  return store
}

function openStore(): ProfileStore {
  const opened = new ProfileStore(
    indexedDbStorage(),
    rememberedChoice(),
    storedJournal(Math.random().toString(36).slice(2)),
  )
  window.addEventListener('pagehide', () => opened.leave())
  // Back from the browser's memory of pages: what was under way goes on.
  window.addEventListener('pageshow', ({ persisted }) => persisted && opened.forgetLeft())
  return opened
}

/** The profiles of this device, as they change, in this tab or another. Static pages are drawn before anything was read. */
export function useProfiles(): ProfilesState {
  return useSyncExternalStore(subscribe, state, () => nothingRead)
}

const subscribe = (listener: () => void) => profileStore().subscribe(listener)
const state = () => profileStore().state()
