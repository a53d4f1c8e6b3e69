import { useSyncExternalStore } from 'react'

/** Whether the app runs in the browser: false on the static page and in the first render, which must match it. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges(): () => void {
  return () => {}
}
