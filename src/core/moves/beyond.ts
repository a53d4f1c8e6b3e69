import { seniorityAt, stepsByRow, stepsOfSkills, type RequirementIndex } from './requirement-index'
import { compareSeniority } from './seniority'
import { at, placeIn, rowOf, stepsEntry, stepsIn, transposed, type StepsTable } from './steps-table'

/**
 * What role levels ask beyond the one a path begins at. A person keeps what they began with, so nothing below it is ever
 * learnt, and the effort of a move from X to Y is what Y asks beyond the beginning, less what X asks of it too:
 * `steps[Y] - overlap(X, Y)`. The overlap is the same from either side, so a path can be looked for from both its ends.
 */
export interface Beyond {
  /** A row a role level; empty where it is neither a stop nor the end. */
  readonly asks: StepsTable
  readonly askedBy: StepsTable
  /** What each asks beyond the beginning in all, which is its effort from there. */
  readonly steps: Uint32Array
  /** The stops a path may make and its end, by place. */
  readonly open: readonly number[]
}

/**
 * A stop is a ranked role level, no more than one level of seniority below the beginning unless `stepsBack` allows it;
 * exactly one is allowed. The end may lie anywhere.
 */
export function beyond(index: RequirementIndex, from: number, to: number, stepsBack: boolean): Beyond {
  const carried = stepsOfSkills(index, from)
  const beginning = seniorityAt(index, from)
  const open: number[] = []
  const start = new Uint32Array(index.asks.start.length)
  const entries = new Uint32Array(index.asks.entries.length)
  let end = 0
  for (let place = 0; place < index.roleLevels.length; place += 1) {
    const isStop =
      (index.roleLevels[place]?.ranked ?? false) &&
      (stepsBack || compareSeniority(beginning, seniorityAt(index, place), 2) <= 0)
    if (place !== from && (place === to || isStop)) {
      open.push(place)
      for (const entry of rowOf(index.asks, place)) {
        const steps = stepsIn(entry) - at(carried, placeIn(entry))
        if (steps > 0) entries[end++] = stepsEntry(placeIn(entry), steps)
      }
    }
    start[place + 1] = end
  }
  const asks = { start, entries: entries.subarray(0, end) }
  return { asks, askedBy: transposed(asks, index.skills.length), steps: stepsByRow(asks), open }
}

/** Calls back for each role level that asks for something one role level asks for too, with how many steps both ask. */
export type EachOverlap = (place: number, visit: (other: number, overlap: number) => void) => void

/** Walks from a role level over its skills to all who ask for them; a role level that is not visited overlaps by 0. */
export function overlaps({ asks, askedBy, steps }: Beyond): EachOverlap {
  const overlap = new Uint32Array(steps.length)
  const met = new Uint32Array(steps.length)
  return (place, visit) => {
    let count = 0
    for (const own of rowOf(asks, place)) {
      const held = stepsIn(own)
      const end = at(askedBy.start, placeIn(own) + 1)
      // The innermost loop of every path: by number, since an iterator costs half as much again.
      for (let next = at(askedBy.start, placeIn(own)); next < end; next += 1) {
        const asked = at(askedBy.entries, next)
        const other = placeIn(asked)
        const before = at(overlap, other)
        if (before === 0) met[count++] = other
        overlap[other] = before + Math.min(held, stepsIn(asked))
      }
    }
    for (let next = 0; next < count; next += 1) {
      const other = at(met, next)
      visit(other, at(overlap, other))
      overlap[other] = 0
    }
  }
}
