import { useSyncExternalStore } from 'react'
import type { KeptFrameworks, KeptState } from './kept-frameworks'
import { KeptStore, nothingReadYet } from './kept-store'

const store: KeptFrameworks = new KeptStore()

/** The frameworks on this device. */
export function keptFrameworks(): KeptFrameworks {
  return store
}

/** The frameworks on this device, as they change, in this tab or another. Static pages are drawn before anything was read. */
export function useKept(): KeptState {
  return useSyncExternalStore(store.subscribe, store.state, () => nothingReadYet)
}
