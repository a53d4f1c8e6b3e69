import { useSyncExternalStore } from 'react'

/** As in the style sheet. Paper is never narrow: it has every column. */
const narrow = 'screen and (max-width: 47.99rem)'

/** Whether the screen is as narrow as a phone's. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(narrow)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => matchMedia(narrow).matches,
    () => false,
  )
}
