import { skillLevelSteps } from '../changes'
import type { Framework } from '../model'
import type { FrameworkRequirements } from './model'
import { frameworkCard } from './card'
import { given } from './given'
import { roleLevelName } from './outline'

/** Who asks for what, in as few bytes as will say it: skills by their place, skill levels by their steps. */
export function frameworkRequirements(framework: Framework): FrameworkRequirements {
  const { roleFamilies, skills, roles, skillScale } = framework
  const placeOf = new Map(skills.map(({ id }, place) => [id, place]))
  return {
    framework: frameworkCard(framework),
    roleFamilies,
    skills: skills.map(({ id, name }) => ({ id, name })),
    roles: roles.map(({ id, name, roleFamily, roleLevels }) => ({
      id,
      name,
      ...given({ roleFamily }),
      roleLevels: roleLevels.map((roleLevel) => ({
        ...roleLevelName(roleLevel),
        asks: roleLevel.requirements.flatMap(({ skill, skillLevel }) => {
          const place = placeOf.get(skill)
          const steps = skillLevelSteps(skillScale, skillLevel)
          return place === undefined ? [] : [[place, steps === 'not-stated' ? null : steps] as const]
        }),
      })),
    })),
  }
}
