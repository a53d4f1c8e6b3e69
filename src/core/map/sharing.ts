import type { StepsBySkill } from '../changes'
import type { Id } from '../model'
import type { FrameworkRequirements, RoleRequirements } from '../views/model'

/** Which roles of a framework share which skills: what the map draws and its table lists. */
export interface Sharing {
  /** In the framework's order. */
  readonly roles: readonly RoleSharing[]
  readonly skills: number
  /** Skills that one role alone asks for. */
  readonly inOneRole: number
}

export interface RoleSharing {
  readonly role: RoleRequirements
  /** How many skills it asks for, on any role level. */
  readonly skills: number
  /** Those of them that another role asks for too. */
  readonly shared: number
  /** The roles it shares skills with: most skills first, then in the framework's order. */
  readonly neighbours: readonly Neighbour[]
}

export interface Neighbour {
  readonly id: Id
  readonly name: string
  /** The names of the skills both ask for, in the framework's order. */
  readonly shared: readonly string[]
}

/** Every role with those it shares skills with. */
export function sharingOf({ roles, skills }: FrameworkRequirements): Sharing {
  const asked = roles.map(askedSkills)
  const askers = skills.map((_, skill) => asked.filter((skillsOfRole) => skillsOfRole.has(skill)).length)
  return {
    roles: roles.map((role, place) => {
      const own = asked[place] ?? new Set<number>()
      const neighbours = roles.flatMap(({ id, name }, other) => {
        const shared = other === place ? [] : skills.filter((_, skill) => own.has(skill) && asked[other]?.has(skill))
        return shared.length > 0 ? [{ id, name, shared: shared.map((skill) => skill.name) }] : []
      })
      return {
        role,
        skills: own.size,
        shared: [...own].filter((skill) => (askers[skill] ?? 0) > 1).length,
        neighbours: neighbours.toSorted((a, b) => b.shared.length - a.shared.length),
      }
    }),
    skills: skills.length,
    inOneRole: askers.filter((count) => count === 1).length,
  }
}

/** How much of a role somebody carries: on its role level that they carry the most of. */
export interface Carried {
  readonly roleLevel: { readonly id: Id; readonly name: string }
  /** Skill steps the role level asks, and those of them that are carried. */
  readonly asked: number
  readonly carried: number
}

/**
 * Of a role's role levels the one of which the largest part is carried, the highest of those that are equal; the lowest where nothing
 * is carried of any; `null` where no role level states its skill levels. Parts are compared as fractions, by multiplying crosswise.
 */
export function carriedOf(
  { roleLevels }: RoleRequirements,
  skills: FrameworkRequirements['skills'],
  carried: StepsBySkill,
): Carried | null {
  return roleLevels.reduce<Carried | null>((best, { id, name, asks }) => {
    const part = { roleLevel: { id, name }, asked: 0, carried: 0 }
    for (const [skill, steps] of asks) {
      const own = carried.get(skills[skill]?.id ?? '') ?? 0
      if (steps === null || own === 'not-stated') continue
      part.asked += steps
      part.carried += Math.min(steps, own)
    }
    if (part.asked === 0) return best
    const isLess = best !== null && part.carried * best.asked < best.carried * part.asked
    return isLess || (best && part.carried === 0) ? best : part
  }, null)
}

function askedSkills({ roleLevels }: RoleRequirements): ReadonlySet<number> {
  return new Set(roleLevels.flatMap(({ asks }) => asks.map(([skill]) => skill)))
}
