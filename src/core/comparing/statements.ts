import type { Wording } from '../model'
import { textPieces, type TextPiece } from '../text/text-pieces'

const sentenceMark = /[.!?…]+['"’”»)\]]*|\n[^\S\n]*\n/g
const blank = /\s*/y
/** Characters that continue a sentence, if the case of the next word does not tell. */
const continuing = /[,;:.!?…)\]}\-–—]/
/** Endings after which a full stop does not end the sentence: abbreviations and initials. */
const abbreviation = /[\s([/"“‘](?:e\.?g|i\.?e|cf|vs|viz|approx|incl|mr|mrs|ms|dr|prof|st)$/i
const initial = /[\s([/"“‘](?:[A-ZÀ-Þ]\.)*[A-ZÀ-Þ]$/
const abbreviationLength = 12
const enumerator = /^\s*\(?(?:\d{1,3}|[A-Za-z])$/

/** The statements of a wording: the items of its lists, and the sentences of its paragraphs. Trimmed, never empty. */
export function statementsOf(wording: Wording | undefined): string[] {
  if (wording === undefined) return []
  const statements = piecesOf(wording).flatMap((piece, place): readonly string[] => {
    if (typeof piece === 'string') return sentencesWithGaps(piece)
    // The words before a further list say what it is: "Examples of leadership:".
    return place > 0 && piece.leadIn !== undefined ? [piece.leadIn, ...piece.items] : piece.items
  })
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '')
}

/** A wording as it is laid out: a paragraph or a list; both or several lists, where a source has them in one text. */
export function piecesOf(wording: Wording): readonly TextPiece[] {
  return typeof wording === 'string' && listLine.test(wording) ? textPieces(wording) : [wording]
}

/** The text of a wording that is a paragraph and has no list. */
export function paragraphOf(wording: Wording | undefined): string | undefined {
  const [piece, ...others] = wording === undefined ? [] : piecesOf(wording)
  return typeof piece === 'string' && others.length === 0 ? piece : undefined
}

const listLine = /(?:^(?=[^]*\n)|\n)[^\S\n]*[-–—•·*▪‣◦●][^\S\n]+\S/

/**
 * A paragraph split after each sentence. White space stays with the sentence before it, so the joined pieces are the text.
 * Not `Intl.Segmenter`: its rules differ between browsers, and a page rendered at build time needs the same statements as
 * the one that the browser renders.
 */
export function sentencesWithGaps(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  for (const mark of text.matchAll(sentenceMark)) {
    if (mark.index < start) continue
    const afterMark = mark.index + mark[0].length
    blank.lastIndex = afterMark
    const next = afterMark + (blank.exec(text)?.[0].length ?? 0)
    if (!endsHere(text, start, mark.index, afterMark, next)) continue
    pieces.push(text.slice(start, next))
    start = next
  }
  if (start < text.length) pieces.push(text.slice(start))
  return pieces
}

/** Whether the sentence from `start` ends with the mark from `mark` to `afterMark`, if the text continues at `next`. */
function endsHere(text: string, start: number, mark: number, afterMark: number, next: number): boolean {
  if (text[mark] === '\n' || next === text.length) return true
  if (mark - start < abbreviationLength && enumerator.test(text.slice(start, mark))) return false
  const before = mark < abbreviationLength ? ` ${text.slice(0, mark)}` : text.slice(mark - abbreviationLength, mark)
  if (text[mark] === '.' && (abbreviation.test(before) || initial.test(before))) return false
  if (next > afterMark) return !isLowerCase(characterAt(text, next)) && !continuing.test(characterAt(text, next))
  // The source has "users.You put users first": two sentences, and no space between them.
  const second = characterAt(text, next + 1)
  return (
    isLowerCase(before.slice(-1)) &&
    isUpperCase(characterAt(text, next)) &&
    (isLowerCase(second) || second.trim() === '')
  )
}

function characterAt(text: string, place: number): string {
  const code = text.codePointAt(place)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Not a regular expression for all Unicode letters: it takes a millisecond to compile, before the first screen shows. */
function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase()
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase()
}
