import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query'
import type { RoleLevelAddress } from '@/core/hrefs'
import { queries } from '@/data-source/queries'
import type { MyEnd } from '@/data-source/my-end'
import { endIn, foundEnd, type FoundEnd, type PathEnd } from './load'

/** An end of a path: found, missing, or not in the link. */
export interface KnownEnd {
  readonly end?: PathEnd
  readonly missing?: FoundEnd
  /** As in `FoundEnd`. */
  readonly mine?: MyEnd | null
}

/** Looks up an end from the link. The loader of the screen has loaded the data. */
export function useEnd(address: RoleLevelAddress | undefined): KnownEnd {
  const client = useQueryClient()
  const [answer] = useSuspenseQueries({
    queries: [address].flatMap((given) => (given ? [foundEnd(client, given)] : [])),
  })
  const found = answer?.data
  const [requirements] = useSuspenseQueries({
    queries: [found].flatMap((there) =>
      there && !there.missing && there.mine === undefined ? [queries.requirements(there.address.framework)] : [],
    ),
  })
  if (found?.missing) return { missing: found }
  if (found?.mine !== undefined) {
    const own = found.mine && endIn(found.mine.requirements, found.mine.address)
    return { mine: found.mine, ...(own && { end: own }) }
  }
  const end = found && requirements && endIn(requirements.data, found.address)
  return end ? { end } : {}
}
