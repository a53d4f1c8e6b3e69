import type { FoundPath, PathFinder } from './path-search'
import { isRanked, ladderPlaceAt, placesByRole, type RequirementIndex } from './requirement-index'
import { placeIn, rowOf, stepsIn } from './steps-table'

/** What a stretch gives: how often the path changes the role, how many moves it has, and the skill steps of all of them. */
export interface StretchStep {
  readonly stretch: number
  readonly changes: number
  readonly moves: number
  readonly effort: number
}

type Outcome = Omit<StretchStep, 'stretch'> | null

/**
 * Every stretch up to `most` at which the path gets better than with one step less, beginning with the smallest for which there is a
 * path. A wider stretch never makes it worse: where both ends of a range have the same outcome, so has all between, and it need not be
 * looked at.
 */
export function stretchSteps(find: PathFinder, most: number): StretchStep[] {
  const outcomeOf = (stretch: number): Outcome => {
    const path = find(stretch)
    return path && { changes: path.changes, moves: path.stops.length, effort: path.effort }
  }
  const between = (low: number, atLow: Outcome, high: number, atHigh: Outcome): StretchStep[] => {
    if (atHigh === null || (atLow !== null && isSame(atLow, atHigh))) return []
    if (high - low === 1) return [{ stretch: high, ...atHigh }]
    const middle = Math.floor((low + high) / 2)
    const atMiddle = outcomeOf(middle)
    return [...between(low, atLow, middle, atMiddle), ...between(middle, atMiddle, high, atHigh)]
  }
  return between(-1, null, most, outcomeOf(most))
}

function isSame(a: NonNullable<Outcome>, b: NonNullable<Outcome>): boolean {
  return a.changes === b.changes && a.moves === b.moves && a.effort === b.effort
}

/**
 * The smallest stretch above one that has no path and up to `most` that has one, with the path; `null` where none has. Halving finds it,
 * since all wider ones have one too.
 */
export function smallestStretch(
  find: PathFinder,
  without: number,
  most: number,
): { readonly stretch: number; readonly path: FoundPath } | null {
  let path = find(most)
  if (!path) return null
  let [low, high] = [without, path.largest]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const found = find(middle)
    if (found) [path, high] = [found, Math.min(middle, found.largest)]
    else low = middle
  }
  return { stretch: high, path }
}

/** How many of ten promotions stay within the usual stretch. */
const USUAL = 9

/**
 * The stretch that nine in ten of a framework's own promotions stay within, from one level of a role to the next, counted by the
 * framework alone; 1 where it has none.
 */
export function usualStretch(index: RequirementIndex): number {
  const efforts = placesByRole(index).flatMap((places) => {
    const ladder = places.toSorted((a, b) => ladderPlaceAt(index, a) - ladderPlaceAt(index, b))
    return ladder.flatMap((place, step) => {
      const below = ladder[step - 1]
      return below !== undefined && isRanked(index, below) && isRanked(index, place)
        ? [promotion(index, below, place)]
        : []
    })
  })
  const inOrder = efforts.toSorted((a, b) => a - b)
  return inOrder[Math.ceil((efforts.length * USUAL) / 10) - 1] ?? 1
}

function promotion({ asks }: RequirementIndex, from: number, to: number): number {
  const carried = new Map([...rowOf(asks, from)].map((entry) => [placeIn(entry), stepsIn(entry)]))
  return [...rowOf(asks, to)].reduce(
    (sum, entry) => sum + Math.max(0, stepsIn(entry) - (carried.get(placeIn(entry)) ?? 0)),
    0,
  )
}
