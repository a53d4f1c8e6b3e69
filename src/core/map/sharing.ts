import type { Steps, StepsBySkill } from '../changes'
import type { Id } from '../model'
import { helpedTo } from '../related-skills'
import type { FrameworkRequirements, RoleRequirements } from '../views/model'
import { closenessOf, partOf, sharedBetween, type Closeness } from './likeness'

/** Which roles of a framework share which skills, for the map and its table. */
export interface Sharing {
  /** In the framework's order. */
  readonly roles: readonly RoleSharing[]
  readonly skills: number
  /** Skills that only one role asks for. */
  readonly inOneRole: number
}

export interface RoleSharing {
  readonly role: RoleRequirements
  /** How many skills it asks for at any role level. */
  readonly skills: number
  /** Those of them that another role asks for too. */
  readonly shared: number
  /** Those of the others that are close to a skill of another role. */
  readonly close: number
  /** The roles it shares skills with: most shared skills first, then in the framework's order. Close skills count too. */
  readonly neighbours: readonly Neighbour[]
}

export interface Neighbour {
  readonly id: Id
  readonly name: string
  /** The names of the skills both ask for, in the framework's order. */
  readonly shared: readonly string[]
  /** The names of the other skills of the role that are close to one of this neighbour's. */
  readonly close: readonly string[]
  /** How many skills they share, where a variant counts as one and a related skill as half. */
  readonly weight: number
}

/** Every role with the roles that it shares at least one skill with. A skill that is nearly the same is one, a related skill half a skill. */
export function sharingOf({ roles, skills, ties }: FrameworkRequirements): Sharing {
  const closeness = closenessOf(ties)
  const asked = roles.map(askedSkills)
  const askers = skills.map((_, skill) => asked.filter((skillsOfRole) => skillsOfRole.has(skill)).length)
  return {
    roles: roles.map((role, place) => {
      const own = asked[place] ?? new Set<number>()
      const neighbours = neighboursAt(place, roles, asked, closeness)
      const close = new Set(neighbours.flatMap((neighbour) => neighbour.close))
      return {
        role,
        skills: own.size,
        shared: [...own].filter((skill) => (askers[skill] ?? 0) > 1).length,
        close: [...close].filter((skill) => askers[skill] === 1).length,
        neighbours: neighbours.map((neighbour) => named(neighbour, skills)),
      }
    }),
    skills: skills.length,
    inOneRole: askers.filter((count) => count === 1).length,
  }
}

/** The roles that one role shares skills with, as on the map; none for a role that does not exist. */
export function neighboursOf({ roles, skills, ties }: FrameworkRequirements, role: Id): Neighbour[] {
  const place = roles.findIndex(({ id }) => id === role)
  const found = place < 0 ? [] : neighboursAt(place, roles, roles.map(askedSkills), closenessOf(ties))
  return found.map((neighbour) => named(neighbour, skills))
}

/** With the places of skills instead of their names. */
type NeighbourAt = Omit<Neighbour, 'shared' | 'close'> & Readonly<Record<'shared' | 'close', readonly number[]>>

function neighboursAt(
  place: number,
  roles: readonly RoleRequirements[],
  asked: readonly ReadonlySet<number>[],
  closeness: Closeness,
): NeighbourAt[] {
  const own = asked[place] ?? new Set<number>()
  const neighbours = roles.flatMap(({ id, name }, other): NeighbourAt[] => {
    const there = asked[other] ?? new Set<number>()
    const weight = other === place ? 0 : sharedBetween(own, there, closeness)
    if (weight < 1) return []
    const alike = [...own].filter((skill) => partOf(skill, there, closeness) > 0)
    const shared = alike.filter((skill) => there.has(skill))
    const close = alike.filter((skill) => !there.has(skill))
    return [{ id, name, shared, close, weight }]
  })
  return neighbours.toSorted((a, b) => b.weight - a.weight)
}

function named({ shared, close, ...neighbour }: NeighbourAt, skills: FrameworkRequirements['skills']): Neighbour {
  const namesOf = (places: readonly number[]) =>
    places.toSorted((a, b) => a - b).flatMap((place) => skills[place]?.name ?? [])
  return { ...neighbour, shared: namesOf(shared), close: namesOf(close) }
}

/** Roles that share less are in the text and the table only: with a line for each shared skill nobody could follow one. */
export const LEAST_DRAWN = 2

/** How many skills a role shares with a neighbour: "4", "4 and 3 related", "2 related". */
export function sharedInFigures({ shared, close }: Neighbour): string {
  if (close.length === 0) return String(shared.length)
  return `${shared.length > 0 ? `${shared.length} and ` : ''}${close.length} related`
}

/** How much of a role somebody can already do, at the role level where that is most. */
export interface Carried {
  readonly roleLevel: { readonly id: Id; readonly name: string }
  /** Skill steps that the role level asks for, and how many of them the person has. */
  readonly asked: number
  readonly carried: number
  /** The same by the framework alone. */
  readonly alone: number
}

/**
 * The role level of a role of which the person has the largest part; the highest of several equal ones, but the lowest if they
 * have nothing of any. `null` if no role level states its skill levels. Fractions are compared by cross-multiplication.
 */
export function carriedOf(
  { roleLevels }: RoleRequirements,
  { skills, ties }: Pick<FrameworkRequirements, 'skills' | 'ties'>,
  carried: StepsBySkill,
): Carried | null {
  const own = skills.map(({ id }) => carried.get(id) ?? 0)
  const counted = withClose(own, ties)
  return roleLevels.reduce<Carried | null>((best, { id, name, asks }) => {
    const part = { roleLevel: { id, name }, asked: 0, carried: 0, alone: 0 }
    for (const [skill, steps] of asks) {
      const [brought, alone] = [counted[skill] ?? 0, own[skill] ?? 0]
      if (steps === null || brought === 'not-stated' || alone === 'not-stated') continue
      part.asked += steps
      part.carried += Math.min(steps, brought)
      part.alone += Math.min(steps, alone)
    }
    if (part.asked === 0) return best
    const isLess = best !== null && part.carried * best.asked < best.carried * part.asked
    return isLess || (best && part.carried === 0) ? best : part
  }, null)
}

/** What somebody's steps come to in each skill, by the skill itself or by a close one, never by way of a third. */
function withClose(own: readonly Steps[], { variants, related }: FrameworkRequirements['ties']): readonly Steps[] {
  const counted = [...own]
  const raise = (skill: number, other: number, counts: (steps: number) => number) => {
    const [now, steps] = [counted[skill], own[other]]
    if (typeof now === 'number' && typeof steps === 'number') counted[skill] = Math.max(now, counts(steps))
  }
  for (const [pairs, counts] of [
    [variants, (steps: number) => steps],
    [related, helpedTo],
  ] as const) {
    for (const [one, two] of pairs) {
      raise(one, two, counts)
      raise(two, one, counts)
    }
  }
  return counted
}

function askedSkills({ roleLevels }: RoleRequirements): ReadonlySet<number> {
  return new Set(roleLevels.flatMap(({ asks }) => asks.map(([skill]) => skill)))
}
