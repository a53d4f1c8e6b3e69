import { useSyncExternalStore } from 'react'

/** Whether the page is the browser's own: not while it is drawn ahead, nor in the first drawing here, which has to equal that one. */
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
