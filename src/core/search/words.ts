/** Only this much of a text is searched, because a cell of somebody's file can have a megabyte. In UTF-16 code units. */
const mostCharacters = 2_000

/** Longer words are cut, because comparing two takes the product of their lengths. */
const longestWord = 60

/** Words that names and questions are full of and that nobody searches for. */
const smallWords = new Set(
  `a an and are as at be by can do for from have how i in is its my not of on or that the their them they this to was we
  what which who will with you your`.split(/\s+/),
)

export interface Word {
  /** Lower case, without marks. */
  readonly text: string
  /** Where it is in the text that it comes from. */
  readonly start: number
  readonly end: number
}

/** The words of a text, with their places, so that they can be marked. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.slice(0, mostCharacters).matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu), (found) => ({
    text: plain(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))
}

export function isSmallWord(word: string): boolean {
  return smallWords.has(word)
}

/** One and many are the same word: "stakeholders", "stakeholder". Both sides are cut alike, so the rest need not be a word. */
export function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function plain(word: string): string {
  return word
    .slice(0, longestWord)
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
}
