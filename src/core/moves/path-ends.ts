import { sameAddress, type RoleLevelAddress } from '../hrefs'
import type { NoPath, PathRequest } from './path-plan'
import { placeOf, type RequirementIndex } from './requirement-index'

/** The places of both ends, where a path between them can be looked for at all; else why it cannot. */
export function rankedEnds(
  index: RequirementIndex,
  { from, to }: Pick<PathRequest, 'from' | 'to'>,
): NoPath | { readonly kind: 'ranked'; readonly from: number; readonly to: number } {
  if (from.framework !== to.framework) return { kind: 'different-frameworks' }
  const ends = [endAt(index, from), endAt(index, to)] as const
  const unknown = ends.filter(({ end }) => !end).map(({ address }) => address)
  if (unknown.length > 0) return { kind: 'unknown-ends', ends: unknown }
  if (sameAddress(from, to)) return { kind: 'same-ends' }
  const unranked = ends.flatMap(({ end }) => (end && !end.ranked ? [end] : []))
  if (unranked.length > 0) return { kind: 'not-stated', ends: unranked }
  return { kind: 'ranked', from: ends[0].place, to: ends[1].place }
}

function endAt(index: RequirementIndex, address: RoleLevelAddress) {
  const place = address.framework === index.framework.id ? placeOf(index, address.role, address.roleLevel) : -1
  return { address, place, end: index.roleLevels[place] }
}
