import { shortened } from '../places'
import type { Rule } from '../rule'

/**
 * Hrefs become links: one of another kind (`javascript:`, `data:`) can run code from a file, and one with a password would
 * publish it.
 */
export const hrefIsHttp: Rule = {
  id: 'href-is-http',
  severity: 'error',
  *check({ licence, source }) {
    for (const [where, href] of [
      ['licence.href', licence?.href],
      ['source.href', source.href],
    ] as const) {
      if (href === undefined || isHttp(href)) continue
      yield {
        where,
        what: `"${shortened(href)}" is not a web address`,
        tip: 'Write the full address, starting with https:// or http://, without a user name or password.',
      }
    }
  },
}

function isHttp(href: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(href) || !URL.canParse(href)) return false
  const { username, password } = new URL(href)
  return username === '' && password === ''
}
