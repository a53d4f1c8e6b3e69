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
 * start from it like from any other. Skills that they do not have yet, or whose skill level the framework does not know, are
 * left out.
 */
export function withOwnSkills(
  requirements: FrameworkRequirements,
  name: string,
  carried: StepsBySkill,
): FrameworkRequirements {
  const asks = requirements.skills.flatMap(({ id }, place) => {
    const steps = carried.get(id)
    return typeof steps === 'number' && steps > 0 ? [[place, steps] as const] : []
  })
  const own = { id: me.role, name, roleLevels: [{ id: me.roleLevel, name, asks }] }
  return { ...requirements, roles: [...requirements.roles, own] }
}
