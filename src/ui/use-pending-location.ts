import { useLocation, useNavigation, type Location } from 'react-router'
import { screenOf } from '@/core/hrefs'

/**
 * The location of this screen, or the one it is still loading. A new state of the same screen takes a moment to load. A change
 * to the URL has to start from here: starting from the current URL would undo the change that is still loading.
 */
export function usePendingLocation(): Location {
  const here = useLocation()
  const { location: next } = useNavigation()
  return next && screenOf(next.pathname) === screenOf(here.pathname) ? next : here
}
