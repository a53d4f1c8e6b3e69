import { patterns } from '../../hrefs'
import type { Rule } from '../rule'

/**
 * A framework's id is the first word of its hrefs, so it may not be the first word of another screen's, nor the name of a
 * folder of the published site. The words of future screens are reserved now: later a framework would have to move.
 */
export const reservedFrameworkIds: ReadonlySet<string> = new Set([
  ...Object.values(patterns).flatMap((pattern) => /^\/([a-z]+)/.exec(pattern)?.[1] ?? []),
  // Future screens.
  'editions',
  'team',
  // Folders and pages of the site.
  '404',
  'assets',
  'frameworks',
  'index',
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
      what: `"${id}" is the address of another page of the site`,
      tip: `Use another id, for example "${id}-framework". Reserved ids: ${[...reservedFrameworkIds].join(', ')}.`,
    }
  },
}
