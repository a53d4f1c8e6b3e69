import type { Framework, Id, Skill } from '../model'
import type { SkillLadder, StandingRoleLevel } from './model'
import { skillWording } from './skill-wording'
import { frameworkCard } from './card'
import { given } from './given'
import { roleLevelName } from './outline'
import { roleFamilyOf } from './role'

/** Who stands on which step of which skill, in the framework's order. */
export type Standing = ReadonlyMap<Id, readonly (StandingRoleLevel & { readonly skillLevel: Id | null })[]>

/** One pass over all requirements, for whoever makes the ladder of more than one skill. */
export function standingBySkill(framework: Framework): Standing {
  const standing = new Map<Id, (StandingRoleLevel & { readonly skillLevel: Id | null })[]>()
  for (const role of framework.roles) {
    const roleFamily = roleFamilyOf(framework, role)
    for (const roleLevel of role.roleLevels) {
      for (const { skill, skillLevel, wording } of roleLevel.requirements) {
        const asking = standing.get(skill) ?? []
        standing.set(skill, asking)
        asking.push({
          role: role.id,
          roleName: role.name,
          ...given({ roleFamily }),
          roleLevel: roleLevelName(roleLevel),
          ...given({ wording }),
          skillLevel,
        })
      }
    }
  }
  return standing
}

/** What a skill's ladder is made with, beside its own framework. */
export interface SkillLadderContext {
  readonly standing: Standing
  /** Frameworks that may have a skill of the same id; the framework itself may be among them. */
  readonly frameworks: readonly Framework[]
}

/** One skill from the lowest step of the scale to the highest, those of whom no skill level is stated apart. */
export function skillLadder(
  framework: Framework,
  skill: Skill,
  { standing, frameworks }: SkillLadderContext = { standing: standingBySkill(framework), frameworks: [] },
): SkillLadder {
  const { wording: _inSteps, ...about } = skill
  const standingAt = (step: Id | null) =>
    (standing.get(skill.id) ?? []).flatMap(({ skillLevel, ...roleLevel }) => (skillLevel === step ? [roleLevel] : []))
  return {
    framework: frameworkCard(framework),
    skill: about,
    steps: framework.skillScale.map((skillLevel) => ({
      skillLevel,
      ...given({ wording: skillWording(skill, skillLevel.id) }),
      roleLevels: standingAt(skillLevel.id),
    })),
    notStated: standingAt(null),
    elsewhere: frameworks.flatMap(({ id, shortTitle, skills }) => {
      const namesake = id === framework.id ? undefined : skills.find((other) => other.id === skill.id)
      return namesake ? [{ framework: { id, shortTitle }, name: namesake.name }] : []
    }),
  }
}
