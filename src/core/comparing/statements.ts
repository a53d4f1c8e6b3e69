import type { Wording } from '../model'

const sentenceMark = /[.!?…]+['"’”»)\]]*|\n[^\S\n]*\n/g
const blank = /\s*/y
/** What goes on with a sentence, where the next word's case does not say so. */
const continuing = /[,;:.!?…)\]}\-–—]/
/** Ends of a text that a full stop does not close: abbreviations and initials. */
const abbreviation = /[\s([/"“‘](?:e\.?g|i\.?e|cf|vs|viz|approx|incl|mr|mrs|ms|dr|prof|st)$/i
const initial = /[\s([/"“‘](?:[A-ZÀ-Þ]\.)*[A-ZÀ-Þ]$/
const abbreviationLength = 12
const enumerator = /^\s*\(?(?:\d{1,3}|[A-Za-z])$/

/** The statements of a wording: the items of a list as they are, the sentences of a paragraph. Trimmed, never empty. */
export function statementsOf(wording: Wording | undefined): string[] {
  if (wording === undefined) return []
  const pieces = typeof wording === 'string' ? sentencesWithGaps(wording) : wording.items
  return pieces.map((piece) => piece.trim()).filter((statement) => statement !== '')
}

/**
 * A paragraph cut after each sentence, the white space that follows staying with the sentence before it: joined again,
 * the pieces are the text. `Intl.Segmenter` would cut too, but by rules that differ from one browser to the next, and a
 * page rendered at build time has to hold the same statements as the one the browser renders.
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

/** Whether the sentence that began at `start` ends with the mark from `mark` to `afterMark`, when text goes on at `next`. */
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

/** By its other case: a class of all Unicode letters takes a regular expression a millisecond to compile, on the way to the first screen. */
function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase()
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase()
}
