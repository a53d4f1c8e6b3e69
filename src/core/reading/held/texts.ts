import { plainCell } from '../../csv-cell'
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
  readonly text: HeldText
  /** The first of the hidden characters or encoding faults that were taken out, in words; `null` where there was none. */
  readonly repaired: string | null
}

/** Cells as texts, each cleaned once: most stand in many rows. */
export class Texts {
  readonly #cells = new Map<string, TextCell>()
  readonly #texts = new Map<string, HeldText>()
  /** How many characters are held. */
  characters = 0

  /** `keep` gives a text that may be held for long. */
  constructor(readonly keep: (text: string) => string) {}

  of(cell: string): TextCell {
    const known = this.#cells.get(cell)
    if (known) return known
    const own = this.keep(cell)
    const plain = plainCell(own)
    const repaired = withoutEncodingFaults(plain)
    const read = { text: this.#held(textPieces(repaired)), repaired: repaired === plain ? null : firstFault(plain) }
    this.#cells.set(own, read)
    this.characters += own.length
    return read
  }

  #held(pieces: readonly TextPiece[]): HeldText {
    const text = pieces.map(pieceText).join('\n\n')
    const known = this.#texts.get(text)
    if (known) return known
    const held = { pieces, text, isPlaceholder: isPlaceholder(text) }
    this.#texts.set(text, held)
    this.characters += text.length * 2
    return held
  }
}
