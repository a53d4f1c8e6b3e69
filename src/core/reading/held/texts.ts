import { plainCell } from '../../text/csv-cell'
import { firstFault, withoutEncodingFaults } from '../cells/encoding-faults'
import { isPlaceholder } from '../cells/placeholders'
import { pieceText, textPieces, type TextPiece } from '../cells/text-pieces'

/** A text, held once however often it stands in the file: two texts are the same where they are the same object. */
export interface HeldText {
  readonly pieces: readonly TextPiece[]
  /** The pieces as one text again, without the file's ways of laying them out. */
  readonly text: string
  /** Whether it only says that there is nothing. */
  readonly isPlaceholder: boolean
}

/** A cell as a text. */
export interface TextCell {
  readonly cell: string
  readonly text: HeldText
  /** The first of the hidden characters or encoding faults that were taken out, in words; `null` where there was none. */
  readonly repaired: string | null
}

/** Cells as texts, each cleaned once: most stand in many rows. */
export class Texts {
  readonly #cells = new Map<string, TextCell>()
  /** The latest cell of each length. Most cells are that one again, and comparing it costs less than hashing a long text. */
  readonly #latest = new Map<number, TextCell>()
  readonly #texts = new Map<string, HeldText>()
  /** How many characters are held. */
  characters = 0

  /** `keep` gives a text that may be held for long. */
  constructor(readonly keep: (text: string) => string) {}

  of(cell: string): TextCell {
    const latest = this.#latest.get(cell.length)
    if (latest?.cell === cell) return latest
    const read = this.#cells.get(cell) ?? this.#read(cell)
    this.#latest.set(cell.length, read)
    return read
  }

  #read(cell: string): TextCell {
    const own = this.keep(cell)
    const plain = plainCell(own)
    const repaired = withoutEncodingFaults(plain)
    const read = {
      cell: own,
      text: this.#held(textPieces(repaired)),
      repaired: repaired === plain ? null : firstFault(plain),
    }
    this.#cells.set(own, read)
    this.characters += own.length
    return read
  }

  #held(pieces: readonly TextPiece[]): HeldText {
    const text = pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces.map(pieceText).join('\n\n')
    const known = this.#texts.get(text)
    if (known) return known
    const held = { pieces, text, isPlaceholder: isPlaceholder(text) }
    this.#texts.set(text, held)
    this.characters += text.length * 2
    return held
  }
}
