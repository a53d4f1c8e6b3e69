import type { StepsBySkill } from '../changes'
import { me, type RoleLevelAddress } from '../hrefs'
import type { Id } from '../model'
import type { FrameworkRequirements } from '../views/model'

/** The address of a person's own skills in the framework that `withOwnSkills` returns. */
export function ownAddress(framework: Id): RoleLevelAddress {
  return { ...me, framework }
}

/**
 * A framework with a person's own skills as one more role level, after all others, under `ownAddress`: moves and paths can
 * start from it like from any other. Skills that they do not have yet are left out. A skill level that the framework does not know
 * is not stated, so that nothing is worked out as if it were none.
 */
export function withOwnSkills(
  requirements: FrameworkRequirements,
  name: string,
  carried: StepsBySkill,
): FrameworkRequirements {
  const asks = requirements.skills.flatMap(({ id }, place) => {
    const steps = carried.get(id) ?? 0
    return steps === 0 ? [] : [[place, steps === 'not-stated' ? null : steps] as const]
  })
  const own = { id: me.role, name, roleLevels: [{ id: me.roleLevel, name, asks }] }
  return { ...requirements, roles: [...requirements.roles, own] }
}

/** Why nothing can be worked out from somebody's own skills. */
export function unknownOwnSkillLevel(framework: string): string {
  return `One of your skills has a skill level that ${framework} does not have, so we cannot say what you would have to learn. Choose another one in My skills.`
}
