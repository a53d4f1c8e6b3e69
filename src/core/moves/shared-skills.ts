import type { Steps } from '../changes'
import type { Id } from '../model'
import type { FrameworkRequirements, RoleRequirements } from '../views/model'

/** A role that asks for some of the same skills as another role. */
export interface SharingRole {
  readonly role: Omit<RoleRequirements, 'roleLevels'>
  /** How many skills it asks for at any role level. */
  readonly asked: number
  /** Those that the other role asks for too, in the framework's order. */
  readonly shared: readonly SharedSkill[]
}

interface SharedSkill {
  readonly skill: { readonly id: Id; readonly name: string }
  readonly here: StepsRange
  readonly there: StepsRange
}

/** The fewest and the most steps that any role level asks for; not stated if no role level states the skill level. */
export interface StepsRange {
  readonly lowest: Steps
  readonly highest: Steps
}

/** The roles that share skills with a role: most shared skills first, then those with the fewest other skills, then by name. */
export function rolesSharing({ roles, skills }: FrameworkRequirements, role: Id): SharingRole[] {
  const here = roles.find(({ id }) => id === role)
  if (!here) return []
  const ownRanges = rangesOf(here)
  return roles
    .filter((other) => other !== here)
    .map(({ roleLevels, ...other }) => {
      const ranges = rangesOf({ roleLevels })
      const shared = skills.flatMap((skill, place) => {
        const [own, their] = [ownRanges.get(place), ranges.get(place)]
        return own && their ? [{ skill, here: own, there: their }] : []
      })
      return { role: other, asked: ranges.size, shared }
    })
    .filter(({ shared }) => shared.length > 0)
    .toSorted((a, b) => b.shared.length - a.shared.length || a.asked - b.asked || (a.role.name < b.role.name ? -1 : 1))
}

function rangesOf({ roleLevels }: Pick<RoleRequirements, 'roleLevels'>): ReadonlyMap<number, StepsRange> {
  const ranges = new Map<number, StepsRange>()
  for (const [skill, steps] of roleLevels.flatMap(({ asks }) => asks)) {
    const known = ranges.get(skill)
    const stated = [known?.lowest, known?.highest, steps].filter((number) => typeof number === 'number')
    ranges.set(
      skill,
      stated.length > 0
        ? { lowest: Math.min(...stated), highest: Math.max(...stated) }
        : { lowest: 'not-stated', highest: 'not-stated' },
    )
  }
  return ranges
}
