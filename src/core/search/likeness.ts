import { editDistance } from '../text/edit-distance'
import { isSmallWord, singular, wordsIn } from './words'

/** A text cut into words for comparing. */
export interface Wordy {
  /** The words, one space between them. */
  readonly text: string
  readonly words: readonly string[]
  /** Without spaces: "front end" and "frontend" are alike. */
  readonly joined: string
  /** Each word as one of many: "stakeholders" and "stakeholder" are alike. */
  readonly singular: string
  /** The first letters of its words, with small words and without. */
  readonly initials: readonly string[]
}

/** Cuts a name or a typed text into words. */
export function wordy(text: string): Wordy {
  const words = wordsIn(text).map((word) => word.text)
  const initialsOf = (of: readonly string[]) => (of.length > 1 ? [of.map((word) => word.charAt(0)).join('')] : [])
  return {
    text: words.join(' '),
    words,
    joined: words.join(''),
    singular: words.map(singular).join(' '),
    initials: [...initialsOf(words), ...initialsOf(words.filter((word) => !isSmallWord(word)))],
  }
}

/** A typed text, with what has been worked out of its words: names share most of theirs. */
export interface Typed extends Wordy {
  readonly costs: Map<string, number | null>
}

/** Words shorter than this match whole words and initials only. */
export const shortestPart = 4

/** How many slips a word of this length may have. */
export function slipsAllowed(length: number): number {
  return length < shortestPart ? 0 : length < 8 ? 1 : 2
}

/** What a word of the name that nobody typed costs, and what a typed word costs that the name lacks. */
const cost = { untyped: 1, untypedSmall: 0.2, moved: 1, later: 3, plural: 0.5, beginning: 4, slip: 8, missing: 30 }

/**
 * How alike a typed text and a name are: 100 for the same, above 80 for names that begin with the text, less for near
 * misses; `null` for names that are not alike. With `isLoose`, words that the name lacks only lower the figure.
 */
export function likeness(typed: Typed, name: Wordy, isLoose = false): number | null {
  if (typed.text === '' || name.text === '') return null
  if (typed.text === name.text) return 100
  if (typed.joined === name.joined) return 99
  if (typed.singular === name.singular) return 98
  const byWord = likenessByWord(typed.words, name, typed.costs, isLoose)
  const asOneWord = typed.words.length > 1 ? likenessByWord([typed.joined], name, typed.costs, false) : null
  const slips = editDistance(typed.joined, name.joined, slipsAllowed(typed.joined.length))
  const asWhole = slips === Infinity ? null : 91 - cost.slip * slips
  const initials = name.initials.includes(typed.text) ? 88 : null
  const best = Math.max(
    ...[byWord, asOneWord, beginning(typed, name), asWhole, initials].map((figure) => figure ?? -Infinity),
  )
  return best === -Infinity ? null : best
}

/** For names that begin with the text, or have it from the beginning of a later word. */
function beginning(typed: Wordy, name: Wordy): number | null {
  if (typed.joined.length < shortestPart) return null
  const start = ` ${name.text}`.indexOf(` ${typed.text}`)
  if (start < 0) return null
  const at = start === 0 ? 0 : name.text.slice(0, start).split(' ').length - 1
  const end = at + typed.words.length
  const isWhole = name.words[end - 1] === typed.words.at(-1)
  const rest = [...name.words.slice(0, at), ...name.words.slice(end)]
  return 92 - (at > 0 ? cost.later : 0) - (isWhole ? 0 : cost.beginning / 2) - untyped(rest)
}

/** Each typed word is paired with the most similar word of the name that is still free. */
function likenessByWord(typed: readonly string[], name: Wordy, costs: Typed['costs'], isLoose: boolean): number | null {
  const free = new Set(name.words.keys())
  let total = 0
  let missing = 0
  const isAllSmall = typed.every(isSmallWord)
  for (const word of typed) {
    let best: { place: number; cost: number } | null = null
    for (const place of free) {
      const here = knownCost(word, name.words[place] ?? '', costs)
      if (here !== null && (best === null || here < best.cost)) best = { place, cost: here }
    }
    if (best) {
      free.delete(best.place)
      total += best.cost
    } else if (!isAllSmall && isSmallWord(word)) total += cost.untypedSmall
    else if (isLoose) missing += 1
    else return null
  }
  if (missing * 2 > typed.length) return null
  const isMoved = free.has(0)
  return (
    90 -
    total -
    missing * cost.missing -
    untyped([...free].map((place) => name.words[place] ?? '')) -
    (isMoved ? cost.moved : 0)
  )
}

function knownCost(typed: string, word: string, costs: Typed['costs']): number | null {
  const key = `${typed} ${word}`
  const known = costs.get(key)
  if (known !== undefined) return known
  const found = wordCost(typed, word)
  costs.set(key, found)
  return found
}

/** What it costs to take one word for another; `null` if they are not alike. */
function wordCost(typed: string, word: string): number | null {
  if (typed === word) return 0
  if (typed.length < shortestPart) return null
  if (singular(typed) === singular(word)) return cost.plural
  if (word.startsWith(typed)) return cost.beginning
  const slips = editDistance(typed, word, slipsAllowed(typed.length))
  return slips === Infinity ? null : cost.slip * slips
}

function untyped(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isSmallWord(word) ? cost.untypedSmall : cost.untyped), 0)
}
