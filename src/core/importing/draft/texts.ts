import { plainCell } from '../../text/csv-cell'
import { cleanName, firstFault, isPlaceholder, type CleanName, withoutEncodingFaults } from '../rows/cleaning'
import { pieceText, textPieces, type TextPiece } from '../../text/text-pieces'

/** A text, kept once however often it is in the file: two texts are the same where they are the same object. */
export interface DraftText {
  readonly pieces: readonly TextPiece[]
  /** The pieces as one text again, without the file's ways of laying them out. */
  readonly text: string
  /** Whether it only says that there is nothing. */
  readonly isPlaceholder: boolean
}

/** A cell as a text. */
export interface TextCell {
  readonly cell: string
  readonly text: DraftText
  /** The first of the hidden characters or encoding faults that were taken out, in words; `null` where there was none. */
  readonly repaired: string | null
}

/** Cells as texts, each cleaned once: most stand in many rows. */
export class Texts {
  readonly #cells = new Map<string, TextCell>()
  /** The latest cell of each length. Most cells are that one again, and comparing it costs less than hashing a long text. */
  readonly #latest = new Map<number, TextCell>()
  readonly #texts = new Map<string, DraftText>()

  of(cell: string): TextCell {
    const latest = this.#latest.get(cell.length)
    if (latest?.cell === cell) return latest
    const read = this.#cells.get(cell) ?? this.#read(cell)
    this.#latest.set(cell.length, read)
    return read
  }

  #read(cell: string): TextCell {
    const plain = plainCell(cell)
    const repaired = withoutEncodingFaults(plain)
    const read = {
      cell,
      text: this.#ensure(textPieces(repaired)),
      repaired: repaired === plain ? null : firstFault(plain),
    }
    this.#cells.set(cell, read)
    return read
  }

  #ensure(pieces: readonly TextPiece[]): DraftText {
    const text = pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces.map(pieceText).join('\n\n')
    const known = this.#texts.get(text)
    if (known) return known
    const draft = { pieces, text, isPlaceholder: isPlaceholder(text) }
    this.#texts.set(text, draft)
    return draft
  }
}

/** Cells as names, each cleaned once. */
export class Names {
  readonly #names = new Map<string, CleanName>()

  of(cell: string): CleanName {
    const known = this.#names.get(cell)
    if (known) return known
    const clean = cleanName(plainCell(cell))
    this.#names.set(cell, clean)
    return clean
  }
}
