import { dice } from '../text/dice'
import { type WordRun, wordRuns, wordsOf } from './word-runs'

/** One statement of a comparison of two lists, with what became of it. */
export type PairedStatement =
  | { readonly kind: 'kept'; readonly text: string }
  /** `text` is the other's and `base` the base's; the runs `same` and `added` give the one, `same` and `removed` the other. */
  | { readonly kind: 'reworded'; readonly text: string; readonly base: string; readonly words: readonly WordRun[] }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'removed'; readonly text: string }

/** Every statement of both sides once, in the other's reading order, each removed one after the statement it followed in the base. */
export type StatementPairing = readonly PairedStatement[]

/**
 * Two statements are one, reworded, when they share more than half of their words. Tried on every pair of role levels of
 * uk-ddat-2020 and on the two role levels of uk-gdd-2025 with wording: from 0.55 up the pairs are what a reader would
 * pair ("consider new ways of working", "implement new ways of working"); the four at exactly 0.50 share a topic and no
 * thought ("the difference between user needs and …", "define research that fits user needs"), and so do most below.
 */
const threshold = 0.5

/** The commonest words of statements, which say nothing of what a statement is about: "You can X" and "You know how to X" are both X. */
const commonest = new Set(
  `a an and are as at be by can for from has have how in into is it its know of on or that the their them these they this to
  what when which who will with you your`.split(/\s+/),
)

/**
 * What a wording may hold and still have its rewording looked for; beyond, a statement is kept, removed or added whole.
 * The largest of the bundled frameworks has 9 statements of at most 70 words; a cell of a user's file may hold a megabyte.
 */
const most = { pairs: 2_500, words: 200, characters: 5_000 }

/** Statements by their place in each list. */
interface Pair {
  readonly base: number
  readonly other: number
}

/**
 * What became of each statement of the base in the other. Equal ones, white space aside, are kept; of the rest those
 * most alike are paired first, the order in the base and then in the other deciding between equally like ones; each is used once.
 */
export function compareStatements(base: readonly string[], other: readonly string[]): StatementPairing {
  const equal = equalPairs(base, other)
  const alike = alikePairs(base, other, equal)
  const baseOf = new Map([...equal, ...alike].map((pair) => [pair.other, pair.base]))
  const removed = removedAfter(base, baseOf)
  return [
    ...(removed.get(-1) ?? []),
    ...other.flatMap((text, place) => [became(text, base[baseOf.get(place) ?? -1]), ...(removed.get(place) ?? [])]),
  ]
}

function became(text: string, base: string | undefined): PairedStatement {
  if (base === undefined) return { kind: 'added', text }
  return folded(base) === folded(text)
    ? { kind: 'kept', text }
    : { kind: 'reworded', text, base, words: wordRuns(base, text) }
}

function equalPairs(base: readonly string[], other: readonly string[]): Pair[] {
  const places = new Map<string, number[]>()
  base.forEach((text, place) => listIn(places, folded(text)).push(place))
  for (const list of places.values()) list.reverse()
  return other.flatMap((text, place) => {
    const first = places.get(folded(text))?.pop()
    return first === undefined ? [] : [{ base: first, other: place }]
  })
}

function alikePairs(base: readonly string[], other: readonly string[], taken: readonly Pair[]): Pair[] {
  const left = wordSets(base, new Set(taken.map((pair) => pair.base)))
  const right = wordSets(other, new Set(taken.map((pair) => pair.other)))
  if (left.length * right.length > most.pairs) return []
  // Listed by place in the base and then in the other, an order that sorting leaves to equals.
  const alike = left
    .flatMap((one) => right.map((two) => ({ base: one.place, other: two.place, likeness: dice(one.words, two.words) })))
    .filter(({ likeness }) => likeness > threshold)
    .toSorted((a, b) => b.likeness - a.likeness)
  const used = { base: new Set<number>(), other: new Set<number>() }
  return alike.filter((pair) => {
    if (used.base.has(pair.base) || used.other.has(pair.other)) return false
    used.base.add(pair.base)
    used.other.add(pair.other)
    return true
  })
}

function wordSets(statements: readonly string[], taken: ReadonlySet<number>) {
  return statements.flatMap((text, place) => {
    if (taken.has(place) || text.length > most.characters) return []
    const words = wordsOf(text)
    return words.length > most.words
      ? []
      : [{ place, words: new Set(words.map(plain).filter((word) => !commonest.has(word))) }]
  })
}

/** The removed statements of the base, by the place in the other after which they are read; -1 before all. */
function removedAfter(base: readonly string[], baseOf: ReadonlyMap<number, number>): Map<number, PairedStatement[]> {
  const otherOf = new Map(Array.from(baseOf, ([there, here]) => [here, there]))
  const removed = new Map<number, PairedStatement[]>()
  let after = -1
  base.forEach((text, place) => {
    const there = otherOf.get(place)
    if (there === undefined) listIn(removed, after).push({ kind: 'removed', text })
    else after = there
  })
  return removed
}

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}
