import { useSearchParams } from 'react-router'
import type { Id } from '@/core/model'

/** The role that the map highlights while nobody points at one. It is in the URL (`?map=product-manager`), so a link shows it too. */
export function usePinnedRole(): { readonly pinned: Id | null; readonly pin: (role: Id) => void } {
  const [search, setSearch] = useSearchParams()
  return {
    pinned: search.get('map'),
    pin: (role) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          after.set('map', role)
          return after
        },
        { replace: true, preventScrollReset: true },
      ),
  }
}
