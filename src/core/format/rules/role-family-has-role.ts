import { elementPlace } from '../places'
import type { Rule } from '../rule'

/** An empty role family is a heading with nothing under it, and most often a misspelt id in a role. */
export const roleFamilyHasRole: Rule = {
  id: 'role-family-has-role',
  severity: 'warning',
  *check({ roleFamilies, roles }) {
    const used = new Set(roles.map(({ roleFamily }) => roleFamily))
    for (const [index, family] of roleFamilies.entries()) {
      if (used.has(family.id)) continue
      yield {
        where: elementPlace('roleFamilies', family, index),
        what: 'no role is in this role family',
        tip: 'Remove it, or name it in the roles that belong to it.',
      }
    }
  },
}
