import { useSyncExternalStore } from 'react'
import { rememberedChoice } from './choice'
import { indexedDbStorage } from './indexed-db'
import { storedJournal } from './journal'
import { nothingRead, ProfileStore, type ProfilesState } from './profile-store'

let store: ProfileStore | null = null

/** The one store of this tab. Made on first use, because a build that draws static pages has no database. */
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
  // The browser brought the page back from its cache: its writes go on.
  window.addEventListener('pageshow', ({ persisted }) => persisted && opened.forgetLeft())
  return opened
}

/** The profiles on this device, kept up to date with changes in every tab. Static pages show none. */
export function useProfiles(): ProfilesState {
  return useSyncExternalStore(subscribe, state, () => nothingRead)
}

const subscribe = (listener: () => void) => profileStore().subscribe(listener)
const state = () => profileStore().state()
