import { countingSort, greatest } from './counting-sort'
import { seniorityAt, type RequirementIndex } from './requirement-index'
import { compareSeniority, type Seniority } from './seniority'
import { at, placeIn, rowOf, stepsIn } from './steps-table'

/**
 * The groups of moves, in the order on screen. `promotion`: higher on the same ladder, at any seniority. `up`, `across`,
 * `back`: at least one skill is shared, and seniority rises by more than half a level, changes by up to half a level, or
 * falls by more. `apart`: no skill is shared. `not-stated`: the role level cannot be ranked.
 */
export const moveGroups = ['promotion', 'up', 'across', 'back', 'apart', 'not-stated'] as const

export type MoveGroup = (typeof moveGroups)[number]

/** Every move from one role level, by the index of the role level it leads to. */
export interface Moves {
  /** Each group in order of effort, then most carried skills, then id; `not-stated` in order of id. */
  readonly groups: readonly { readonly group: MoveGroup; readonly places: Uint32Array }[]
  /** Meaningless for role levels that are not ranked. */
  readonly figures: EffortToAll
}

/** The figures of all role levels as seen from one, by index. */
export interface EffortToAll {
  /** The skill steps to learn. */
  readonly effort: Uint32Array
  /** How many of the skills asked for are already reached. */
  readonly carried: Uint32Array
  /** How many of the skills asked for are brought, at whatever skill level. */
  readonly shared: Uint32Array
}

/** Effort and shared skills from one role level to all others. Visits only role levels that share a skill with it. */
export function effortToAll(index: RequirementIndex, from: number): EffortToAll {
  const effort = index.steps.slice()
  const carried = new Uint32Array(effort.length)
  const shared = new Uint32Array(effort.length)
  for (const own of rowOf(index.brings, from)) {
    const brought = stepsIn(own)
    for (const asked of rowOf(index.askedBy, placeIn(own))) {
      const place = placeIn(asked)
      const steps = stepsIn(asked)
      effort[place] = at(effort, place) - Math.min(brought, steps)
      shared[place] = at(shared, place) + 1
      if (steps <= brought) carried[place] = at(carried, place) + 1
    }
  }
  return { effort, carried, shared }
}

/** Every move from a role level, grouped and in order; `null` if it is not ranked, because then efforts cannot be counted. */
export function movesFrom(index: RequirementIndex, from: number): Moves | null {
  const here = index.roleLevels[from]
  if (!here?.ranked) return null
  const figures = effortToAll(index, from)
  const { effort, carried, shared } = figures
  const seniority = seniorityAt(index, from)
  const [efforts, counts] = [greatest(effort) + 1, greatest(carried) + 1]

  /** The index of its group in `moveGroups`; beyond the last for the role level itself. */
  const groupOf = (place: number): number => {
    const there = index.roleLevels[place]
    if (place === from) return moveGroups.length
    if (!there?.ranked) return notStated
    if (there.role === here.role && there.ladderPlace > here.ladderPlace) return promotion
    return at(shared, place) === 0 ? apart : bySeniority(seniority, seniorityAt(index, place))
  }
  const sizes = new Uint32Array(moveGroups.length + 1)
  const keys = new Uint32Array(effort.length)
  for (let place = 0; place < keys.length; place += 1) {
    const group = groupOf(place)
    const byFigures = group === notStated ? 0 : at(effort, place) * counts + counts - 1 - at(carried, place)
    keys[place] = group * efforts * counts + byFigures
    sizes[group] = at(sizes, group) + 1
  }
  return { groups: divided(countingSort(keys), sizes), figures }
}

/** The index of each group in `moveGroups`. */
const [promotion, up, across, back, apart, notStated] = [0, 1, 2, 3, 4, 5] as const

function bySeniority(here: Seniority, there: Seniority): number {
  if (compareSeniority(there, here, 1) > 0) return up
  return compareSeniority(here, there, 1) > 0 ? back : across
}

function divided(order: Uint32Array, sizes: Uint32Array): Moves['groups'] {
  let end = 0
  return moveGroups.map((group, number) => {
    const start = end
    end += at(sizes, number)
    return { group, places: order.subarray(start, end) }
  })
}
