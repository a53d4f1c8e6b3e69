import type { Framework, Id, Skill } from '../model'
import type { SkillLadder, StandingRoleLevel } from '../slices'
import { skillWording } from '../skill-wording'
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
        asking.push({ role: role.id, roleName: role.name, ...given({ roleFamily }), roleLevel: roleLevelName(roleLevel), ...given({ wording }), skillLevel })
      }
    }
  }
  return standing
}

/** One skill from the lowest step of the scale to the highest, those of whom no skill level is stated apart. */
export function skillLadder(framework: Framework, skill: Skill, standing: Standing = standingBySkill(framework)): SkillLadder {
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
  }
}
