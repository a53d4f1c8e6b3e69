import { skillsOneToOne, type Crosswalk } from '../editions/crosswalk'
import type { Id } from '../model'
import type { Edit } from './edits'
import type { OwnSkill, Profile, RoleLevelRef } from './model'

/** What of a profile a crosswalk takes to the other edition. */
interface Carried {
  readonly skills: readonly { readonly from: Id; readonly to: Id }[]
  /** Skills that it does not match one to one, or whose match is filled in already. They stay as they are. */
  readonly left: readonly Id[]
}

/** What would be taken, without taking it. */
export function carriedBy({ skills }: Profile, crosswalk: Crosswalk): Carried {
  const oneToOne = skillsOneToOne(crosswalk)
  const all = skills.map(({ skill }) => skill)
  let moving = all.filter((skill) => oneToOne.has(skill))
  // A skill that stays takes the place of one that would get its id; that one stays too.
  for (let before = -1; before !== moving.length;) {
    before = moving.length
    const staying = new Set(all.filter((skill) => !moving.includes(skill)))
    moving = moving.filter((skill) => !staying.has(oneToOne.get(skill) ?? ''))
  }
  return {
    skills: moving.map((from) => ({ from, to: oneToOne.get(from) ?? from })),
    left: all.filter((skill) => !moving.includes(skill)),
  }
}

/** Takes a profile to the other edition: skills, closest role level and target that are matched one to one. Nothing is lost. */
export function carry(crosswalk: Crosswalk): Edit {
  return (profile) => {
    if (profile.framework !== crosswalk.from) return profile
    const to = new Map(carriedBy(profile, crosswalk).skills.map((pair) => [pair.from, pair.to]))
    return {
      ...profile,
      framework: crosswalk.to,
      base: roleLevelIn(crosswalk, profile.base),
      target: roleLevelIn(crosswalk, profile.target),
      skills: profile.skills.map((own): OwnSkill => ({ ...own, skill: to.get(own.skill) ?? own.skill })),
    }
  }
}

/** The role level that a crosswalk matches with another one to one; `null` if there is none. */
export function roleLevelIn({ rows }: Crosswalk, of: RoleLevelRef | null): RoleLevelRef | null {
  const address = of && `roles/${of.role}/${of.roleLevel}`
  const row = rows.find(
    ({ from, kind }) => from !== null && from === address && (kind === 'same' || kind === 'renamed'),
  )
  const [, role, roleLevel] = row?.to?.split('/') ?? []
  return role && roleLevel ? { role, roleLevel } : null
}
