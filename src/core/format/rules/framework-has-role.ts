import type { Rule } from '../rule'

/** Without a role there is nothing to open; usually the file is of another kind. */
export const frameworkHasRole: Rule = {
  id: 'framework-has-role',
  severity: 'error',
  *check({ roles }) {
    if (roles.length > 0) return
    yield { where: 'roles', what: 'the framework has no role', tip: 'Add at least one role with one role level.' }
  },
}
