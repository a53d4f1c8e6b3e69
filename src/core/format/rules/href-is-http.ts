import { shortened } from '../places'
import type { Rule } from '../rule'

/** Hrefs become links, and a link of another kind (`javascript:`, `data:`) can run code from a file. */
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
        tip: 'Write the full address, starting with https:// or http://.',
      }
    }
  },
}

function isHttp(href: string): boolean {
  return /^https?:\/\/\S+$/i.test(href) && URL.canParse(href)
}
