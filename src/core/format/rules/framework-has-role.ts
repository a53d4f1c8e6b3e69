import type { Rule } from '../rule'

/** A catalogue of skills has no role. Without either there is nothing to open; usually the file is of another kind. */
export const frameworkHasRole: Rule = {
  id: 'framework-has-role',
  severity: 'error',
  *check({ roles, skills }) {
    if (roles.length > 0 || skills.length > 0) return
    yield {
      where: 'roles',
      what: 'the framework has no role and no skill',
      tip: 'Add at least one role with one role level, or a skill.',
    }
  },
}
