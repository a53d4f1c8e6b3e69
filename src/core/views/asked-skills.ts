import type { Framework, Id, Skill } from '../model'
import { skillsOf } from './outline'

/** A skill, with what the views of the roles that ask for it say of it. */
export interface AskedSkill {
  readonly skill: Skill
  /** Its place in the framework's order. */
  readonly place: number
  /** How many roles ask for it. */
  readonly roles: number
}

export type AskedSkills = ReadonlyMap<Id, AskedSkill>

/** One pass over all requirements, for whoever views more than one role or role level. */
export function askedSkills({ roles, skills }: Framework): AskedSkills {
  const askers = new Map<Id, number>()
  for (const role of roles) {
    for (const skill of skillsOf(role)) askers.set(skill, (askers.get(skill) ?? 0) + 1)
  }
  return new Map(skills.map((skill, place) => [skill.id, { skill, place, roles: askers.get(skill.id) ?? 0 }]))
}
