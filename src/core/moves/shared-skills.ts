import type { Steps } from '../changes'
import type { Id } from '../model'
import type { FrameworkRequirements, RoleRequirements, SkillTies } from '../views/model'

/** A role that asks for some of the same skills as another role, or for skills close to them. */
export interface SharingRole {
  readonly role: Omit<RoleRequirements, 'roleLevels'>
  /** How many skills it asks for at any role level. */
  readonly asked: number
  /** Those that the other role asks for too, or for a skill close to them: the same skills first, in the framework's order. */
  readonly shared: readonly SharedSkill[]
}

interface SharedSkill {
  readonly skill: { readonly id: Id; readonly name: string }
  readonly here: StepsRange
  readonly there: StepsRange
  /** The skill that the other role asks for, if it is not the same. */
  readonly by?: { readonly skill: { readonly id: Id; readonly name: string }; readonly kind: 'variant' | 'related' }
}

/** The fewest and the most steps that any role level asks for; not stated if no role level states the skill level. */
export interface StepsRange {
  readonly lowest: Steps
  readonly highest: Steps
}

/** The roles that share skills with a role: most shared or close skills first, then most shared ones, then the fewest other skills, then by name. */
export function rolesSharing({ roles, skills, ties }: FrameworkRequirements, role: Id): SharingRole[] {
  const here = roles.find(({ id }) => id === role)
  if (!here) return []
  const ownRanges = rangesOf(here)
  const close = closeTo(ties)
  const sharedBy = (place: number, there: StepsRange): SharedSkill[] => {
    const skill = skills[place]
    const [own, by] = [ownRanges.get(place), close.get(place)?.find((other) => ownRanges.has(other.place))]
    if (skill && own) return [{ skill, here: own, there }]
    const [other, range] = by ? [skills[by.place], ownRanges.get(by.place)] : []
    return skill && by && other && range ? [{ skill, here: range, there, by: { skill: other, kind: by.kind } }] : []
  }
  return roles
    .filter((other) => other !== here)
    .map(({ roleLevels, ...other }) => {
      const ranges = [...rangesOf({ roleLevels })].toSorted(([a], [b]) => a - b)
      const shared = ranges.flatMap(([place, there]) => sharedBy(place, there))
      return {
        role: other,
        asked: ranges.length,
        shared: shared.toSorted((a, b) => Number('by' in a) - Number('by' in b)),
      }
    })
    .filter(({ shared }) => shared.length > 0)
    .toSorted(
      (a, b) =>
        b.shared.length - a.shared.length ||
        same(b) - same(a) ||
        a.asked - b.asked ||
        (a.role.name < b.role.name ? -1 : 1),
    )
}

function same({ shared }: Pick<SharingRole, 'shared'>): number {
  return shared.filter(({ by }) => !by).length
}

/** By skill, the skills close to it: variants first. */
function closeTo({ variants, related }: SkillTies) {
  const close = new Map<number, { readonly place: number; readonly kind: 'variant' | 'related' }[]>()
  for (const [pairs, kind] of [
    [variants, 'variant'],
    [related, 'related'],
  ] as const) {
    for (const [one, two] of pairs) {
      for (const [skill, place] of [
        [one, two],
        [two, one],
      ] as const)
        close.set(skill, [...(close.get(skill) ?? []), { place, kind }])
    }
  }
  return close
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
