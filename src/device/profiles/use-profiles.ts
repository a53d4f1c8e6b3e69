import { useSyncExternalStore } from 'react'
import { indexedDbStorage } from './indexed-db'
import { storedJournal } from './journal'
import { nothingRead, ProfileStore, type Choice, type ProfilesState } from './profile-store'

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

const CHOICE = 'my-skills'

/**
 * Whose skills are shown. Each tab remembers its own, so that two tabs can show two people; a new tab starts with the person
 * who was shown last on the device. Where the browser stores nothing, only this tab remembers.
 */
function rememberedChoice(): Choice {
  let inMemory: string | null = null
  return {
    read: () => inMemory ?? tryTo(() => sessionStorage.getItem(CHOICE) ?? localStorage.getItem(CHOICE)),
    write: (id) => {
      inMemory = id
      tryTo(() => sessionStorage.setItem(CHOICE, id))
      tryTo(() => localStorage.setItem(CHOICE, id))
    },
  }
}

function tryTo<T>(attempt: () => T): T | null {
  try {
    return attempt()
  } catch {
    return null
  }
}
