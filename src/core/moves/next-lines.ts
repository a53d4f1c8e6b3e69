import type { RequirementIndex } from './requirement-index'
import { rowOf } from './steps-table'
import { compareMoves, type NextMove, type WhereNext } from './where-next'

/** The moves to show: role levels that ask for exactly the same share a line. */
export type NextLine = readonly [NextMove, ...NextMove[]]

/** What is shown of where to go next. Every list in order. */
export interface NextLines {
  readonly promotions: readonly NextLine[]
  readonly family: readonly NextLine[]
  readonly others: readonly NextLine[]
  /** The best of those that little carries over to, where there are hardly any others. */
  readonly little: readonly NextLine[]
}

/** With fewer moves than this to other roles, as many of those that little carries over to are shown as well. */
const FEW = 3

/** What of `whereNext` is shown of the moves that somebody wants to see: promotions, and roles that a fifth of what they ask carries over to. */
export function nextLines(
  index: RequirementIndex,
  { promotions, family, others }: WhereNext,
  isWanted: (move: NextMove) => boolean,
): NextLines {
  const lines = (moves: readonly NextMove[]) => sharingLines(index, moves.filter(isWanted))
  const enough = { family: lines(family.filter(carriesEnough)), others: lines(others.filter(carriesEnough)) }
  const isFew = enough.family.length + enough.others.length < FEW
  // Nearly all roles of a large framework are among them: they are put in order only where they are shown.
  const little = isFew
    ? lines([...family, ...others].filter((move) => !carriesEnough(move)).toSorted(compareMoves)).slice(0, FEW)
    : []
  return { promotions: lines(promotions), ...enough, little }
}

/** Whether so much carries over that a move is worth showing: a fifth of what is asked. */
function carriesEnough({ fit: { brought, asked } }: NextMove): boolean {
  return 5 * brought >= asked
}

/** The moves in their order, those that lead to role levels that ask for exactly the same as one. */
function sharingLines(index: RequirementIndex, moves: readonly NextMove[]): NextLine[] {
  const lines = new Map<string, NextLine>()
  for (const move of moves) {
    const asked = rowOf(index.asks, move.to).toSorted().join()
    const line = lines.get(asked)
    lines.set(asked, line ? [...line, move] : [move])
  }
  return [...lines.values()]
}
