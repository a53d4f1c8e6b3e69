import type { Framework } from '@/core/model'
import type { Piece } from './places'

/** One line of a document, written from the data. */
export interface DocumentLine {
  readonly text: string
  /** The places of the data it was written from; the first names it in a fault. */
  readonly places: readonly string[]
}

/**
 * Writes a framework as one kind of document has it: its lines in the document's order, without blank lines and the page
 * lines of trace.json. `roleLevel` is `role/role-level` if a document is about one role level only.
 */
export type Layout = (framework: Framework, roleLevel: string | undefined) => DocumentLine[]

export const line = (text: string, ...places: string[]): DocumentLine => ({ text, places })

/** Each piece on a line of its own, after the same mark. */
export const each = (pieces: readonly Piece[], mark = ''): DocumentLine[] =>
  pieces.map(({ place, text }) => line(`${mark}${text}`, place))

/** Pieces that the document runs together on one line. */
export const together = (pieces: readonly Piece[]): DocumentLine[] =>
  pieces.length === 0 ? [] : [line(pieces.map(({ text }) => text).join(' '), ...pieces.map(({ place }) => place))]
