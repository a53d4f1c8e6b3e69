import { me, writeAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { moveGroups, type MoveGroup } from '@/core/moves/moves'

/** Which moves are shown, as in the search of the URL. */
export interface MoveFilter {
  /** The role family that moves lead to; all if absent. */
  readonly family?: Id | undefined
  /** The most skill steps to learn in one move; any number if absent. */
  readonly effort?: number | undefined
  /** The groups that show all their moves. */
  readonly open: readonly MoveGroup[]
  /** Whether moves start from my skills instead of the role level. */
  readonly fromMe?: boolean | undefined
}

/** Reads `family`, `effort` (a whole number), `more` (a group, repeated) and `from=me`. Anything else is ignored; nothing fails. */
export function readMoveFilter(search: URLSearchParams): MoveFilter {
  const effort = search.get('effort') ?? ''
  return {
    family: search.get('family') ?? undefined,
    effort: /^\d{1,4}$/.test(effort) ? Number(effort) : undefined,
    open: moveGroups.filter((group) => search.getAll('more').includes(group)),
    ...(search.get('from') === writeAddress(me) && { fromMe: true }),
  }
}

/** The search for a filter; empty without one. */
export function writeMoveFilter({ family, effort, open, fromMe }: MoveFilter): string {
  const parameters = [
    ...(fromMe ? [`from=${writeAddress(me)}`] : []),
    ...(family ? [`family=${family}`] : []),
    ...(effort === undefined ? [] : [`effort=${effort}`]),
    ...open.map((group) => `more=${group}`),
  ]
  return parameters.length > 0 ? `?${parameters.join('&')}` : ''
}
