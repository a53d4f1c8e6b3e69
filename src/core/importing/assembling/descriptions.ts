import type { ListWording, Wording } from '../../model'
import { pieceText, type TextPiece } from '../../text/text-pieces'
import { counted } from '../../text/words'
import type { FaultLog } from '../faults/fault-log'
import type { Description, Vote } from '../draft/framework-draft'

/** A text as one wording: a list with its lead-in, or paragraphs; where it is both, paragraphs with the list's lines as they stand. */
export function wordingOf(pieces: readonly TextPiece[]): Wording {
  const [first] = pieces
  return pieces.length === 1 && first !== undefined ? first : pieces.map(pieceText).join('\n\n')
}

/** A text as it describes a role or a role level. */
export interface DescribedRole {
  readonly summary: readonly string[]
  readonly responsibilities?: ListWording
  /** What follows the responsibilities. */
  readonly closing: readonly string[]
}

/** Paragraphs are the summary, the first list the responsibilities, and what follows it the closing. */
export function describedRole(pieces: readonly TextPiece[]): DescribedRole {
  const list = pieces.findIndex((piece) => typeof piece !== 'string')
  const responsibilities = pieces[list]
  if (responsibilities === undefined || typeof responsibilities === 'string')
    return { summary: pieces.map(pieceText), closing: [] }
  return {
    summary: pieces.slice(0, list).map(pieceText),
    responsibilities,
    closing: pieces.slice(list + 1).map(pieceText),
  }
}

/** Reports a description that the file only says is missing, and descriptions that differ between rows. */
export function reportDescription(description: Description, of: string, log: FaultLog): void {
  const { missing, winner } = description
  if (missing && winner === undefined) {
    log.add(
      'description-missing',
      missing,
      `the description of ${of} only says “${missing.value.text}”, in ${counted(missing.count, 'row')}`,
      missing.value.text,
    )
  }
  reportLosers(description, `the description of ${of}`, ({ text }) => text, log)
}

/** Reports the values of the rows that were outvoted. */
export function reportLosers<Value>(
  vote: Vote<Value>,
  what: string,
  textOf: (value: Value) => string,
  log: FaultLog,
): void {
  for (const { value, file, row } of vote.losers)
    log.add('text-contradicted', { file, row }, `${what} is different in other rows`, textOf(value))
}
