import { elementPlace, shortened } from '../places'
import type { Rule } from '../rule'

/** A role of a family that is not listed would be missing from every page that goes family by family. */
export const roleFamilyKnown: Rule = {
  id: 'role-family-known',
  severity: 'error',
  *check({ roleFamilies, roles }) {
    const known = new Set(roleFamilies.map(({ id }) => id))
    for (const [index, role] of roles.entries()) {
      if (role.roleFamily === undefined ? known.size === 0 : known.has(role.roleFamily)) continue
      yield {
        where: `${elementPlace('roles', role, index)}.roleFamily`,
        what:
          role.roleFamily === undefined
            ? 'the role is in no role family'
            : `the framework has no role family "${shortened(role.roleFamily)}"`,
        tip: 'Name one of the framework’s role families, or remove all role families if it does not group its roles.',
      }
    }
  },
}
