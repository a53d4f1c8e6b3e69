import type { StepsBySkill } from '../changes'
import type { Id } from '../model'
import type { FrameworkRequirements, RoleRequirements } from '../views/model'

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
  /** The roles it shares skills with: most shared skills first, then in the framework's order. */
  readonly neighbours: readonly Neighbour[]
}

export interface Neighbour {
  readonly id: Id
  readonly name: string
  /** The names of the skills both ask for, in the framework's order. */
  readonly shared: readonly string[]
}

/** Every role with the roles that share its skills. */
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

/** How much of a role somebody can already do, at the role level where that is most. */
export interface Carried {
  readonly roleLevel: { readonly id: Id; readonly name: string }
  /** Skill steps that the role level asks for, and how many of them the person has. */
  readonly asked: number
  readonly carried: number
}

/**
 * The role level of a role of which the person has the largest part; the highest of several equal ones, but the lowest if they
 * have nothing of any. `null` if no role level states its skill levels. Fractions are compared by cross-multiplication.
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
