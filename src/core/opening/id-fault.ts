import { reservedFrameworkIds } from '../format/rules/reserved-framework-id'
import { isId } from '../ids'
import type { Id } from '../model'

/** Why a framework that is opened cannot have an id: the site has one of it, or one of it is kept on the device. */
export type IdFault = 'empty' | 'not-an-id' | 'reserved' | 'of-the-site' | 'kept'

/** What stands in the way of an id; `null` where nothing does. `kept` can be got out of the way, by replacing it. */
export function idFault(id: string, ofTheSite: ReadonlySet<Id>, kept: ReadonlySet<Id>): IdFault | null {
  if (id.trim() === '') return 'empty'
  if (!isId(id)) return 'not-an-id'
  if (reservedFrameworkIds.has(id)) return 'reserved'
  if (ofTheSite.has(id)) return 'of-the-site'
  return kept.has(id) ? 'kept' : null
}
