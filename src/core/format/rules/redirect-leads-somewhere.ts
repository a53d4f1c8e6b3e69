import { addressesOf } from '../addresses'
import { shortened } from '../places'
import type { Rule } from '../rule'

/** An old link must reach its page in one step, so a redirect may not lead to another redirect. */
export const redirectLeadsSomewhere: Rule = {
  id: 'redirect-leads-somewhere',
  severity: 'error',
  *check(framework) {
    const live = addressesOf(framework)
    for (const [index, { to }] of framework.redirects.entries()) {
      if (live.has(to)) continue
      yield {
        where: `redirects[${index}].to`,
        what: `the framework has nothing at "${shortened(to)}"`,
        tip: 'Use roles/ROLE, roles/ROLE/ROLE-LEVEL or skills/SKILL with ids that the framework has now.',
      }
    }
  },
}
