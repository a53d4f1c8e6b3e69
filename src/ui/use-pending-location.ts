import { useLocation, useNavigation, type Location } from 'react-router'

/**
 * Where this screen is, or where it is on its way to: a new state of the same screen takes a moment to load. What changes the
 * address starts from here; starting from the address in use, it would undo the change that is still loading.
 */
export function usePendingLocation(): Location {
  const here = useLocation()
  const { location: next } = useNavigation()
  return next?.pathname === here.pathname ? next : here
}
