import { dice } from '../text/dice'
import { stem } from '../text/stem'
import { type WordRun, wordRuns, wordsOf } from './word-runs'

/** One statement when two lists are compared. */
export type PairedStatement =
  | { readonly kind: 'kept'; readonly text: string }
  /** `text` is from the other list, `base` from the base. The runs `same` and `added` give `text`; `same` and `removed` give `base`. */
  | { readonly kind: 'reworded'; readonly text: string; readonly base: string; readonly words: readonly WordRun[] }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'removed'; readonly text: string }

/** Every statement of both lists once, in the order of the other; each removed one follows the statement that it followed in the base. */
export type StatementPairing = readonly PairedStatement[]

/**
 * A statement is reworded if the likeness of both versions is at least this. Tried on every two neighbouring skill levels of the
 * official files, and on 70 pairs that were judged (tests/core/comparing/judged-pairs.ts).
 */
const threshold = 0.5

/** The most common words of statements. They do not show what a statement is about: "You can X" and "You know how to X" are both X. */
const commonest = new Set(
  `a an and are as at be by can for from have has how in into is it its know of on or that the their them they these they this to
  use used uses using what when which who will with you your`.split(/\s+/),
)

/** With fewer words of its own, a statement is compared with the name of its skill. */
const fewest = 2

/**
 * Limits of the search for reworded statements; beyond them, a statement is kept, removed or added as a whole. The bundled
 * frameworks have up to 9 statements of up to 70 words; a cell of a user's file can have a megabyte.
 */
const most = { pairs: 2_500, words: 200, characters: 5_000 }

/** Two statements, by their index in each list. */
interface Pair {
  readonly base: number
  readonly other: number
}

/**
 * Compares two lists of statements. Statements that are equal except for white space are kept. The rest are paired, the most
 * similar first; ties go by the order in the base, then in the other. Each statement is used once. `about` is the name of their
 * skill or role: nearly every statement repeats it, which makes no two of them alike.
 */
export function compareStatements(base: readonly string[], other: readonly string[], about = ''): StatementPairing {
  const equal = equalPairs(base, other)
  const alike = alikePairs(base, other, equal, about)
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

function alikePairs(base: readonly string[], other: readonly string[], taken: readonly Pair[], about: string): Pair[] {
  const name = new Set(stems(wordsOf(about)))
  const left = stemSets(base, new Set(taken.map((pair) => pair.base)), name)
  const right = stemSets(other, new Set(taken.map((pair) => pair.other)), name)
  if (left.length * right.length > most.pairs) return []
  // In the order of the base, then of the other; sorting keeps that order for ties.
  const alike = left
    .flatMap((one) => right.map((two) => ({ base: one.place, other: two.place, likeness: dice(one.stems, two.stems) })))
    .filter(({ likeness }) => likeness >= threshold)
    .toSorted((a, b) => b.likeness - a.likeness)
  const used = { base: new Set<number>(), other: new Set<number>() }
  return alike.filter((pair) => {
    if (used.base.has(pair.base) || used.other.has(pair.other)) return false
    used.base.add(pair.base)
    used.other.add(pair.other)
    return true
  })
}

function stemSets(statements: readonly string[], taken: ReadonlySet<number>, name: ReadonlySet<string>) {
  return statements.flatMap((text, place) => {
    if (taken.has(place) || text.length > most.characters) return []
    const words = wordsOf(text)
    if (words.length > most.words) return []
    const all = new Set(stems(words))
    const own = new Set([...all].filter((word) => !name.has(word)))
    return [{ place, stems: own.size < fewest ? all : own }]
  })
}

function stems(words: readonly string[]): string[] {
  return words
    .map(plain)
    .filter((word) => !commonest.has(word))
    .map(stem)
}

/** The removed statements of the base, by the index in the other after which they are shown; -1 for those at the start. */
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
