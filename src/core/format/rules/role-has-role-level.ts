import { elementPlace } from '../places'
import type { Rule } from '../rule'

/** Comparisons, moves and pages need role levels. A role with only one level has one with the role's name. */
export const roleHasRoleLevel: Rule = {
  id: 'role-has-role-level',
  severity: 'error',
  *check({ roles }) {
    for (const [index, role] of roles.entries()) {
      if (role.roleLevels.length > 0) continue
      yield {
        where: `${elementPlace('roles', role, index)}.roleLevels`,
        what: 'the role has no role level',
        tip: 'If the role has only one level, add one role level with the role’s name and id.',
      }
    }
  },
}
