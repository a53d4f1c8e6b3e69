import { idFromName } from '../ids'
import type { Id } from '../model'
import { isSentId } from '../sending/sent-id'

/** The file that a framework, of which a link gives no more than the id, can be had from. */
export type FileToOpen =
  /** The official files of a framework that comes with the site, as they were read in some month, e.g. "November 2026". */
  | { readonly kind: 'official'; readonly month: string }
  /** What the page of somebody who has the framework exports. */
  | { readonly kind: 'exported'; readonly name: string }
  /** None: the link should contain it (src/core/sending). */
  | { readonly kind: 'sent' }

const officialEdition =
  /-((?:january|february|march|april|may|june|july|august|september|october|november|december)-\d{4})$/

/**
 * Says of a framework that is not here which file to open. An edition of the official files is called after the framework whose
 * they are and the month in which they were read (`aboutOfficialFile`); every other is exported by its id.
 */
export function fileToOpen(id: Id, officialTitle: string): FileToOpen {
  if (isSentId(id)) return { kind: 'sent' }
  const [, edition] = officialEdition.exec(id) ?? []
  if (edition === undefined || id !== `${idFromName(officialTitle)}-${edition}`)
    // As the data of a framework is exported (src/core/exporting).
    return { kind: 'exported', name: `${id}.json` }
  return { kind: 'official', month: edition.replace('-', ' ').replace(/^./, (letter) => letter.toUpperCase()) }
}
