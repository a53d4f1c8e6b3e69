import { ladderPlaceAt, seniorityAt, stepsByRow, stepsOfSkills, type RequirementIndex } from './requirement-index'
import { compareSeniority } from './seniority'
import { at, placeIn, rowOf, stepsEntry, stepsIn, transposed, type StepsTable } from './steps-table'

/** What a path may use. Stops by their places. */
export interface PathLimits {
  /** Whether stops may be more than one level of seniority below the beginning. */
  readonly stepsBack: boolean
  /** Stops that a path may not make. */
  readonly avoid: ReadonlySet<number>
  /** Stops that a path has to make, in any order. */
  readonly via: readonly number[]
}

/** Calls back for each move from or to a role level that takes no more than a stretch. */
export type EachMove = (
  place: number,
  stretch: number,
  among: readonly number[],
  visit: (other: number, steps: number) => void,
) => void

/** The moves that a path between two role levels may be made of. */
export interface PathField {
  readonly from: number
  readonly to: number
  /** The stops a path may make, and its end. */
  readonly open: readonly number[]
  /** Whether two role levels belong to one role. */
  readonly sameRole: (one: number, other: number) => boolean
  /** Moves that begin at a role level. */
  readonly onward: EachMove
  /** Moves that end at one. */
  readonly back: EachMove
}

/**
 * A person keeps what they began with, so nothing below that is ever learnt: a move from X to Y takes what Y asks beyond the beginning,
 * less what X brings of it. `visit` must not ask for other moves: the sums are made in one array.
 */
export function pathField(index: RequirementIndex, from: number, to: number, limits: PathLimits): PathField {
  const { roleLevels } = index
  const open = openStops(index, from, to, limits)
  const carried = stepsOfSkills(index.brings, from, index.skills.length)
  const asks = beyond(index.asks, open, carried)
  const brings = beyond(index.brings, open, carried)
  const askedBy = transposed(asks, index.skills.length)
  const broughtBy = transposed(brings, index.skills.length)
  const steps = stepsByRow(asks)

  const overlap = new Uint32Array(roleLevels.length)
  const addOverlaps = (row: Uint32Array, columns: StepsTable) => {
    for (const own of row) {
      const most = stepsIn(own)
      const end = at(columns.start, placeIn(own) + 1)
      // The innermost loop of every path: by number, since an iterator costs half as much again.
      for (let next = at(columns.start, placeIn(own)); next < end; next += 1) {
        const entry = at(columns.entries, next)
        overlap[placeIn(entry)] = at(overlap, placeIn(entry)) + Math.min(most, stepsIn(entry))
      }
    }
  }
  addOverlaps(rowOf(asks, to), broughtBy)
  /** What is left to learn for the end by somebody who has come to a role level. */
  const left = overlap.map((brought) => at(steps, to) - brought)
  overlap.fill(0)

  const sameRole = (one: number, other: number) => roleLevels[one]?.role === roleLevels[other]?.role
  const isMove = (start: number, end: number, cost: number): boolean => {
    const [here, there] = [seniorityAt(index, start), seniorityAt(index, end)]
    if (compareSeniority(there, here, 2) > 0 || compareSeniority(here, there, 2) > 0) return false
    if (sameRole(start, end)) return ladderPlaceAt(index, end) > ladderPlaceAt(index, start)
    // Neither the role of the beginning nor that of the end is left and come back to.
    return !sameRole(start, to) && !sameRole(end, from) && 2 * (at(left, start) - at(left, end)) >= cost
  }
  return {
    from,
    to,
    open,
    sameRole,
    onward(place, stretch, among, visit) {
      addOverlaps(rowOf(brings, place), askedBy)
      for (const other of among) {
        const cost = at(steps, other) - at(overlap, other)
        if (cost <= stretch && isMove(place, other, cost)) visit(other, cost)
      }
      overlap.fill(0)
    },
    back(place, stretch, among, visit) {
      addOverlaps(rowOf(asks, place), broughtBy)
      for (const other of among) {
        const cost = at(steps, place) - at(overlap, other)
        if (cost <= stretch && isMove(other, place, cost)) visit(other, cost)
      }
      overlap.fill(0)
    },
  }
}

/**
 * Role levels that can be ordered, no more than one level of seniority below the beginning (unless steps back are allowed) and no more
 * than half a level above the end; of the beginning's role only higher levels, of the end's only lower ones. And the end.
 */
function openStops(index: RequirementIndex, from: number, to: number, { stepsBack, avoid }: PathLimits): number[] {
  const [beginning, end] = [seniorityAt(index, from), seniorityAt(index, to)]
  const [first, last] = [index.roleLevels[from], index.roleLevels[to]]
  return index.roleLevels.flatMap(({ role, ranked, ladderPlace: place }, stop) => {
    if (stop === to) return [stop]
    const isOnTheWay =
      (role !== first?.role || place > first.ladderPlace) && (role !== last?.role || place < last.ladderPlace)
    if (!ranked || !isOnTheWay || avoid.has(stop)) return []
    const seniority = seniorityAt(index, stop)
    const isLow = compareSeniority(beginning, seniority, 2) > 0
    return (isLow && !stepsBack) || compareSeniority(seniority, end, 1) > 0 ? [] : [stop]
  })
}

/** The rows of some role levels, less what is carried of each skill; all other rows are empty. */
function beyond({ start, entries }: StepsTable, open: readonly number[], carried: Uint32Array): StepsTable {
  const isOpen = new Set(open)
  const rows = { start: new Uint32Array(start.length), entries: new Uint32Array(entries.length) }
  let end = 0
  for (let row = 0; row + 1 < start.length; row += 1) {
    const last = isOpen.has(row) ? at(start, row + 1) : 0
    for (let place = at(start, row); place < last; place += 1) {
      const entry = at(entries, place)
      const steps = stepsIn(entry) - at(carried, placeIn(entry))
      if (steps > 0) rows.entries[end++] = stepsEntry(placeIn(entry), steps)
    }
    rows.start[row + 1] = end
  }
  return { start: rows.start, entries: rows.entries.subarray(0, end) }
}
