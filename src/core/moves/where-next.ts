import { isRanked, ladderPlaceAt, placesByRole, seniorityAt, type RequirementIndex } from './requirement-index'
import { compareSeniority, type Seniority } from './seniority'
import { at, placeIn, rowOf, stepsIn } from './steps-table'

/** Where to go from a role level: the groups of moves in the order in which they are shown. */
export interface WhereNext {
  /** The higher levels of its own role, from the lowest up. */
  readonly promotions: readonly NextMove[]
  /** The other roles of its role family. */
  readonly family: readonly NextMove[]
  /** All other roles. */
  readonly others: readonly NextMove[]
  /** A role level of each role that cannot be ordered, since the source does not state every skill level that it asks for. */
  readonly notStated: readonly number[]
}

/** A move to a role level. */
export interface NextMove {
  /** Its place. */
  readonly to: number
  readonly fit: Fit
  /** Skill steps to learn. */
  readonly effort: number
  /** How many of the skills asked for are brought, at any skill level. */
  readonly skills: number
  /** Whether even the nearest level of the role is more than one level of seniority away, and which way. */
  readonly further: 'up' | 'down' | null
}

/** How much of what a role level asks somebody brings, as the exact fraction `brought / asked`. General skills count up to what the craft counts. */
interface Fit {
  readonly brought: number
  /** Above zero. */
  readonly asked: number
}

/**
 * Every move from a role level: its promotions, and a line for each other role, with the level of it that is nearest in seniority (then
 * by less effort, then by id). In a group roles are ordered by fit, then by less effort, then by id; those further away than one level
 * of seniority come last. `null` where the role level itself cannot be ordered. Where moves start from somebody's own skills,
 * `base` is the role level they are on: promotions and role family are counted from there.
 */
export function whereNext(index: RequirementIndex, from: number, base = from): WhereNext | null {
  const here = index.roleLevels[base]
  if (!here || !isRanked(index, from)) return null
  const brought = broughtToAll(index, from)
  const moveTo = (place: number) => nextMove(index, brought, from, place)
  const promotions: NextMove[] = []
  const family: NextMove[] = []
  const others: NextMove[] = []
  const notStated: number[] = []
  for (const places of placesByRole(index)) {
    const ranked = places.filter((place) => isRanked(index, place))
    const role = index.roleLevels[places[0] ?? 0]?.role
    // One's own skills are no role to move to.
    if (places.includes(from) && from !== base) continue
    if (role === here.role) {
      const higher = ranked.filter((place) => ladderPlaceAt(index, place) > here.ladderPlace)
      promotions.push(
        ...higher
          .toSorted((a, b) => ladderPlaceAt(index, a) - ladderPlaceAt(index, b))
          .map(moveTo)
          .map((move) => ({ ...move, further: null })),
      )
    } else if (ranked.length === 0) {
      notStated.push(...places.slice(0, 1))
    } else {
      const nearest = ranked.reduce((best, place) => (isNearer(index, brought, from, place, best) ? place : best))
      const isFamily = role?.roleFamily !== undefined && role.roleFamily === here.role.roleFamily
      ;(isFamily ? family : others).push(moveTo(nearest))
    }
  }
  return { promotions, family: family.toSorted(compareMoves), others: others.toSorted(compareMoves), notStated }
}

/** What a role level's skills come to in all others, by their places. */
export interface BroughtToAll {
  /** Skill steps to learn. */
  readonly effort: Uint32Array
  /** How many of the skills asked for are brought. */
  readonly skills: Uint32Array
  /** The steps brought of skills that roles of three or more role families ask for. */
  readonly general: Uint32Array
}

/** A walk over those that ask for something that is brought, and no more. */
export function broughtToAll(index: RequirementIndex, from: number): BroughtToAll {
  const effort = index.steps.slice()
  const skills = new Uint32Array(effort.length)
  const general = new Uint32Array(effort.length)
  for (const own of rowOf(index.brings, from)) {
    const isGeneral = index.general[placeIn(own)] === 1
    for (const asked of rowOf(index.askedBy, placeIn(own))) {
      const place = placeIn(asked)
      const steps = Math.min(stepsIn(own), stepsIn(asked))
      effort[place] = at(effort, place) - steps
      skills[place] = at(skills, place) + 1
      if (isGeneral) general[place] = at(general, place) + steps
    }
  }
  return { effort, skills, general }
}

/** Whether a role level is nearer in seniority than another; equally near: whether it comes first by effort, then by id. */
function isNearer(
  index: RequirementIndex,
  { effort }: BroughtToAll,
  from: number,
  one: number,
  other: number,
): boolean {
  const here = seniorityAt(index, from)
  const [a, b] = [distance(here, seniorityAt(index, one)), distance(here, seniorityAt(index, other))]
  const apart = a.sum * b.count - b.sum * a.count
  return (apart || at(effort, one) - at(effort, other) || one - other) < 0
}

/** How far apart two seniorities are, as an exact fraction. */
function distance(here: Seniority, there: Seniority): Seniority {
  return { sum: Math.abs(there.sum * here.count - here.sum * there.count), count: there.count * here.count }
}

function nextMove(index: RequirementIndex, brought: BroughtToAll, from: number, place: number): NextMove {
  const asked = at(index.steps, place)
  const effort = at(brought.effort, place)
  const general = at(brought.general, place)
  const craft = asked - effort - general
  const [here, there] = [seniorityAt(index, from), seniorityAt(index, place)]
  return {
    to: place,
    fit: { brought: craft + Math.min(craft, general), asked },
    effort,
    skills: at(brought.skills, place),
    further: compareSeniority(there, here, 2) > 0 ? 'up' : compareSeniority(here, there, 2) > 0 ? 'down' : null,
  }
}

/** The order of roles in a group. */
export function compareMoves(a: NextMove, b: NextMove): number {
  return (
    Number(a.further !== null) - Number(b.further !== null) ||
    b.fit.brought * a.fit.asked - a.fit.brought * b.fit.asked ||
    a.effort - b.effort ||
    a.to - b.to
  )
}
