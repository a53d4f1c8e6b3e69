import type { MoveGroup, Moves } from '@/core/moves/moves'
import type { RequirementIndex } from '@/core/moves/requirement-index'
import type { MoveFilter } from './url'

/** One move as its line shows it. */
export interface ShownMove {
  /** The index of the role level it leads to. */
  readonly to: number
  readonly effort: number
  readonly carried: number
}

export interface ShownGroup {
  readonly group: MoveGroup
  /** Those that match the filter, in order. */
  readonly moves: readonly ShownMove[]
  /** How many there are without a filter. */
  readonly all: number
}

/** The groups that have any moves, each with those that match the filter. An unknown effort matches no limit. */
export function shownMoves(
  { roleLevels }: RequirementIndex,
  { groups, figures }: Moves,
  { family, effort }: MoveFilter,
): ShownGroup[] {
  return groups.flatMap(({ group, places }) => {
    const moves = [...places].map((to) => ({ to, effort: figures.effort[to] ?? 0, carried: figures.carried[to] ?? 0 }))
    const passes = (move: ShownMove) =>
      (!family || roleLevels[move.to]?.role.roleFamily === family) &&
      (effort === undefined || (group !== 'not-stated' && move.effort <= effort))
    return places.length > 0 ? [{ group, moves: moves.filter(passes), all: places.length }] : []
  })
}
