import type { StepsBySkill } from '../changes'
import { me, type RoleLevelAddress } from '../hrefs'
import type { Id } from '../model'
import type { FrameworkRequirements } from '../views/model'

/** Where one's own skills stand in the framework that `withOwnSkills` gives. */
export function ownAddress(framework: Id): RoleLevelAddress {
  return { ...me, framework }
}

/**
 * A framework in which somebody's own skills stand as one more role level, after all others and under `ownAddress`: moves and
 * paths begin from it as from any other. Skills of which they have nothing yet, or whose skill level is none of the
 * framework's, are left out.
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
