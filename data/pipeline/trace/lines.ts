import type { Framework } from '@/core/model'
import type { Piece } from './places'

/** One line of a document as the data would have it. */
export interface LaidLine {
  readonly text: string
  /** The places of the data it was laid from; the first names it in a fault. */
  readonly places: readonly string[]
}

/**
 * How one kind of document sets out a framework: its lines in the document's order, blank lines and the furniture of
 * trace.json left out. `roleLevel` is `role/role-level` where a document is about one role level alone.
 */
export type Layout = (framework: Framework, roleLevel: string | undefined) => LaidLine[]

export const line = (text: string, ...places: string[]): LaidLine => ({ text, places })

/** Each piece on a line of its own, after the same mark. */
export const each = (pieces: readonly Piece[], mark = ''): LaidLine[] =>
  pieces.map(({ place, text }) => line(`${mark}${text}`, place))

/** Pieces that the document runs together on one line. */
export const together = (pieces: readonly Piece[]): LaidLine[] =>
  pieces.length === 0 ? [] : [line(pieces.map(({ text }) => text).join(' '), ...pieces.map(({ place }) => place))]
