import { addressesOf, isAddress } from '../addresses'
import { shortened } from '../places'
import type { Rule } from '../rule'

/** A redirect from a page that exists would hide the page, and two from one address contradict each other. */
export const redirectFromGivenUp: Rule = {
  id: 'redirect-from-given-up',
  severity: 'error',
  *check(framework) {
    const live = addressesOf(framework)
    const seen = new Set<string>()
    for (const [index, { from }] of framework.redirects.entries()) {
      const what = !isAddress(from)
        ? 'is not an address within a framework'
        : live.has(from)
          ? 'is in use'
          : seen.has(from)
            ? 'is already redirected'
            : null
      seen.add(from)
      if (what === null) continue
      yield {
        where: `redirects[${index}].from`,
        what: `"${shortened(from)}" ${what}`,
        tip: 'Redirect once, from an address that is no longer used: roles/ROLE, roles/ROLE/ROLE-LEVEL or skills/SKILL.',
      }
    }
  },
}
