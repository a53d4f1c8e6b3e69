import type { PathFinder } from './path-search'

/** What a stretch gives: how many moves the path has, and the skill steps of all of them. */
export interface StretchStep {
  readonly stretch: number
  readonly moves: number
  readonly effort: number
}

type Outcome = Omit<StretchStep, 'stretch'> | null

/**
 * Every stretch up to `most` at which the path gets shorter or easier than with one step less, beginning with the
 * smallest for which there is a path. A wider stretch never needs more moves, and with as many moves never more effort:
 * where both ends of a range have the same outcome, so has all between, and it need not be looked at.
 */
export function stretchSteps(find: PathFinder, most: number): StretchStep[] {
  const outcomeOf = (stretch: number): Outcome => {
    const path = find(stretch)
    return path && { moves: path.stops.length, effort: path.effort }
  }
  const between = (low: number, atLow: Outcome, high: number, atHigh: Outcome): StretchStep[] => {
    if (atHigh === null || (atLow?.moves === atHigh.moves && atLow.effort === atHigh.effort)) return []
    if (high - low === 1) return [{ stretch: high, ...atHigh }]
    const middle = Math.floor((low + high) / 2)
    const atMiddle = outcomeOf(middle)
    return [...between(low, atLow, middle, atMiddle), ...between(middle, atMiddle, high, atHigh)]
  }
  return between(-1, null, most, outcomeOf(most))
}

/** The smallest stretch with a path, where the stretch `most` has one: halving finds it, since all wider ones have one too. */
export function smallestStretch(find: PathFinder, most: number): number {
  let [without, withPath] = [-1, most]
  while (withPath - without > 1) {
    const middle = Math.floor((without + withPath) / 2)
    if (find(middle)) withPath = middle
    else without = middle
  }
  return withPath
}
