import type { Rule } from '../rule'

/**
 * A framework's id is the first word of its hrefs, and these are taken: by the other screens (the table of hrefs in
 * the README) and by folders of the published site.
 */
export const reservedFrameworkIds: ReadonlySet<string> = new Set([
  'about',
  'compare',
  'editions',
  'me',
  'open',
  'path',
  'search',
  'assets',
  'frameworks',
  'schema',
])

/** A framework with such an id could not be opened: its href leads elsewhere. */
export const reservedFrameworkId: Rule = {
  id: 'reserved-framework-id',
  severity: 'error',
  *check({ id }) {
    if (!reservedFrameworkIds.has(id)) return
    yield {
      where: 'id',
      what: `"${id}" is the address of something else on the site`,
      tip: `Take another id, e.g. "${id}-framework". Reserved are: ${[...reservedFrameworkIds].join(', ')}.`,
    }
  },
}
