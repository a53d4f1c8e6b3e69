import { useNavigate } from 'react-router'
import { me, readAddress, writeAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { NextLines } from '@/core/moves/next-lines'
import { usePendingLocation } from '@/ui/use-pending-location'

/** The groups of moves, in the order on screen. */
export const moveGroups = ['promotions', 'family', 'others', 'little'] as const satisfies readonly (keyof NextLines)[]

export type MoveGroup = (typeof moveGroups)[number]

/** Which moves are shown, as in the search of the URL. */
export interface MoveFilter {
  /** The role family that moves lead to; all if absent. */
  readonly family?: Id | undefined
  /** The most skill steps to learn in one move; any number if absent. */
  readonly effort?: number | undefined
  /** The groups that show all their moves. */
  readonly more: readonly MoveGroup[]
  /** The moves that show their skills one by one, each by its role and role level: `product-manager/senior-product-manager`. */
  readonly open: readonly string[]
  /** Whether related skills count. */
  readonly related: boolean
  /** Whether moves start from my skills instead of the role level. */
  readonly fromMe: boolean
}

/** More moves than this are not opened by a link. */
const mostOpen = 20

/**
 * Reads `family`, `effort` (a whole number), `more` (a group, repeated), `open` (a role and a role level, repeated), `related=no` and
 * `from=me`. Anything else is ignored; nothing fails.
 */
export function readMoveFilter(search: URLSearchParams): MoveFilter {
  const effort = search.get('effort') ?? ''
  return {
    family: search.get('family') ?? undefined,
    effort: /^\d{1,4}$/.test(effort) ? Number(effort) : undefined,
    more: moveGroups.filter((group) => search.getAll('more').includes(group)),
    open: [...new Set(search.getAll('open').flatMap(readRoleLevel))].slice(0, mostOpen),
    related: search.get('related') !== 'no',
    fromMe: search.get('from') === writeAddress(me),
  }
}

/** The search for a filter; empty without one. */
export function writeMoveFilter({ family, effort, more, open, related, fromMe }: MoveFilter): string {
  const parameters = [
    ...(fromMe ? [`from=${writeAddress(me)}`] : []),
    ...(related ? [] : ['related=no']),
    ...(family ? [`family=${family}`] : []),
    ...(effort === undefined ? [] : [`effort=${effort}`]),
    ...more.map((group) => `more=${group}`),
    ...open.map((roleLevel) => `open=${roleLevel}`),
  ]
  return parameters.length > 0 ? `?${parameters.join('&')}` : ''
}

function readRoleLevel(text: string): string[] {
  const address = readAddress(`any/${text}`)
  return address ? [`${address.role}/${address.roleLevel}`] : []
}

/** The filter in the URL. */
export function useMoveFilter(): readonly [filter: MoveFilter, change: (to: Partial<MoveFilter>) => void] {
  const { search, pathname } = usePendingLocation()
  const navigate = useNavigate()
  const filter = readMoveFilter(new URLSearchParams(search))
  const change = (to: Partial<MoveFilter>) =>
    void navigate(`${pathname}${writeMoveFilter({ ...filter, ...to })}`, { replace: true, preventScrollReset: true })
  return [filter, change]
}
