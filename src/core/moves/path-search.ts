import { beyond, overlaps, type Beyond, type EachOverlap } from './beyond'
import type { RequirementIndex } from './requirement-index'
import { at } from './steps-table'

/** The stops of a path after its beginning, the end last, and the skill steps of all its moves. */
interface FoundPath {
  readonly stops: readonly number[]
  readonly effort: number
}

/** The path for one stretch; `null` where there is none. */
export type PathFinder = (stretch: number) => FoundPath | null

/**
 * Finds the paths between two ranked role levels, whatever the stretch: the fewest moves of which none takes more than
 * it, among those the least effort in all, among those the one whose ids, read in order, come first.
 */
export function pathFinder(index: RequirementIndex, from: number, to: number, stepsBack: boolean): PathFinder {
  const field = beyond(index, from, to, stepsBack)
  const eachOverlap = overlaps(field)
  return (stretch) => findPath(field, eachOverlap, to, stretch)
}

/**
 * Breadth-first from both ends, a layer of moves at a time and always on the side with fewer role levels, until the two
 * meet; then on from where they met, towards the end alone. Layers hold whatever is so many moves away and no fewer, so
 * the first meeting has the fewest moves.
 */
function findPath(field: Beyond, eachOverlap: EachOverlap, to: number, stretch: number): FoundPath | null {
  const forward = fromBeginning(field, eachOverlap, stretch)
  const backward = fromEnd(field, eachOverlap, to, stretch)
  let ahead = forward.first
  let behind: readonly number[] = [to]
  let movesToGo = 0
  while (ahead.length > 0 && behind.length > 0) {
    const met = ahead.filter((place) => backward.movesToGo(place) === movesToGo)
    if (met.length > 0) {
      ahead = met
      for (let left = movesToGo - 1; left >= 0; left -= 1)
        ahead = forward.next(ahead, (place) => backward.movesToGo(place) === left)
      return forward.pathTo(to)
    }
    if (ahead.length <= behind.length) {
      ahead = forward.next(ahead, () => true)
    } else {
      movesToGo += 1
      behind = backward.next(behind, movesToGo)
    }
  }
  return null
}

/** Layers of moves from the beginning. Each stands in the order of the best paths to it, read stop by stop. */
function fromBeginning({ steps, open }: Beyond, eachOverlap: EachOverlap, stretch: number) {
  const effort = new Uint32Array(steps.length)
  /** By place, the stop before; plus one, so that 0 is the beginning. */
  const before = new Uint32Array(steps.length)
  /** By place, in which layer it was first reached; 0: not yet. */
  const layerOf = new Uint32Array(steps.length)
  const rank = new Uint32Array(steps.length)
  let layer = 1

  const first = open.filter((place) => at(steps, place) <= stretch)
  for (const place of first) {
    effort[place] = at(steps, place)
    layerOf[place] = layer
  }

  /** Since a layer stands in order, of two paths of equal effort the one that comes first is met first, and kept. */
  const next = (from: readonly number[], isWanted: (place: number) => boolean): number[] => {
    layer += 1
    const reached: number[] = []
    for (const stop of from) {
      eachOverlap(stop, (place, overlap) => {
        const move = at(steps, place) - overlap
        const seenIn = at(layerOf, place)
        if (move > stretch || (seenIn !== 0 && seenIn !== layer) || !isWanted(place)) return
        const whole = at(effort, stop) + move
        if (seenIn === 0) reached.push(place)
        else if (whole >= at(effort, place)) return
        layerOf[place] = layer
        effort[place] = whole
        before[place] = stop + 1
      })
    }
    from.forEach((stop, place) => (rank[stop] = place))
    return reached.toSorted((a, b) => at(rank, at(before, a) - 1) - at(rank, at(before, b) - 1) || a - b)
  }

  const pathTo = (end: number): FoundPath => {
    const stops = [end]
    for (let stop = at(before, end); stop > 0; stop = at(before, stop - 1)) stops.unshift(stop - 1)
    return { stops, effort: at(effort, end) }
  }
  return { first, next, pathTo }
}

/** Layers of moves that lead to the end. */
function fromEnd({ steps }: Beyond, eachOverlap: EachOverlap, to: number, stretch: number) {
  /** By place, the moves to the end plus one; 0: not known. */
  const known = new Uint32Array(steps.length)
  known[to] = 1
  const next = (towards: readonly number[], moves: number): number[] => {
    const reached: number[] = []
    for (const stop of towards) {
      eachOverlap(stop, (place, overlap) => {
        if (at(known, place) !== 0 || at(steps, stop) - overlap > stretch) return
        known[place] = moves + 1
        reached.push(place)
      })
    }
    return reached
  }
  return { next, movesToGo: (place: number) => at(known, place) - 1 }
}
