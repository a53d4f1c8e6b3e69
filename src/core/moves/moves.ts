import { seniorityAt, type RequirementIndex } from './requirement-index'
import { compareSeniority } from './seniority'
import { at, placeIn, rowOf, stepsIn } from './steps-table'

/**
 * Where a move leads. `promotion`: higher on the same ladder, whatever its seniority. `up`, `across`, `back`: by more than
 * half a level of seniority, by half a level at most, and down by more, where a skill is shared. `apart`: no skill is
 * shared. `not-stated`: the role level cannot be ranked.
 */
export type MoveGroup = 'promotion' | 'up' | 'across' | 'back' | 'apart' | 'not-stated'

/** Every move from one role level, a move by the place of the role level it leads to. */
export interface Moves {
  /** In each group by effort, then those that carry more skills first, then by id. */
  readonly groups: Readonly<Record<MoveGroup, readonly number[]>>
  /** Says nothing of a role level that is not ranked. */
  readonly figures: EffortToAll
}

/** How one role level stands to all others, by their places. */
export interface EffortToAll {
  /** What there is to learn, in skill steps. */
  readonly effort: Uint32Array
  /** How many of the skills asked for are held high enough already. */
  readonly carried: Uint32Array
  /** How many of the skills asked for are asked for here too, at whatever skill level. */
  readonly shared: Uint32Array
}

/** Effort and shared skills from one role level to all others, over the role levels that share a skill with it. */
export function effortToAll(index: RequirementIndex, from: number): EffortToAll {
  const effort = index.steps.slice()
  const carried = new Uint32Array(effort.length)
  const shared = new Uint32Array(effort.length)
  for (const own of rowOf(index.asks, from)) {
    const held = stepsIn(own)
    for (const asked of rowOf(index.askedBy, placeIn(own))) {
      const place = placeIn(asked)
      const steps = stepsIn(asked)
      effort[place] = at(effort, place) - Math.min(held, steps)
      shared[place] = at(shared, place) + 1
      if (steps <= held) carried[place] = at(carried, place) + 1
    }
  }
  return { effort, carried, shared }
}

/**
 * Every move from a role level, grouped and in order; `null` where it is not ranked itself, since then there is nothing
 * to measure from.
 */
export function movesFrom(index: RequirementIndex, from: number): Moves | null {
  if (!index.roleLevels[from]?.ranked) return null
  const figures = effortToAll(index, from)
  const groups: Record<MoveGroup, number[]> = { promotion: [], up: [], across: [], back: [], apart: [], 'not-stated': [] }
  for (const place of inOrder(figures)) {
    if (place !== from) groups[groupOf(index, from, place, at(figures.shared, place))].push(place)
  }
  return { groups: { ...groups, 'not-stated': groups['not-stated'].toSorted((a, b) => a - b) }, figures }
}

function groupOf(index: RequirementIndex, from: number, to: number, shared: number): MoveGroup {
  const [here, there] = [index.roleLevels[from], index.roleLevels[to]]
  if (!here || !there?.ranked) return 'not-stated'
  if (there.role.id === here.role.id && there.rung > here.rung) return 'promotion'
  if (shared === 0) return 'apart'
  const [a, b] = [seniorityAt(index, from), seniorityAt(index, to)]
  if (compareSeniority(b, a, 1) > 0) return 'up'
  return compareSeniority(a, b, 1) > 0 ? 'back' : 'across'
}

/** All places by effort, then by skills carried, most first, then by place: a counting sort, since both figures are small. */
function inOrder({ effort, carried }: EffortToAll): Uint32Array {
  const most = carried.reduce((a, b) => Math.max(a, b), 0)
  const keys = effort.map((steps, place) => steps * (most + 1) + most - at(carried, place))
  const next = new Uint32Array(keys.reduce((a, b) => Math.max(a, b), 0) + 2)
  for (const key of keys) next[key + 1] = at(next, key + 1) + 1
  for (let key = 1; key < next.length; key += 1) next[key] = at(next, key) + at(next, key - 1)
  const order = new Uint32Array(keys.length)
  keys.forEach((key, place) => {
    order[at(next, key)] = place
    next[key] = at(next, key) + 1
  })
  return order
}
