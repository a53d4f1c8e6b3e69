import type { Query } from 'minisearch'
import type { Id } from '../model'
import { nearest } from '../text/nearest'
import { given } from '../views/given'
import { hitKinds, type Entry, type HitKind } from './entries'
import { statementTerms, type FrameworkIndex, type Variant } from './framework-index'
import { likeness, shortestPart, slipsAllowed, wordy, type Typed, type Wordy } from './likeness'
import { marksIn, type Mark } from './marks'
import { synonymReason, synonymSentence, type Synonym } from './synonyms'
import { isSmallWord } from './words'

/** What to look for, and where. An empty list leaves nothing out. */
export interface SearchOptions {
  readonly kinds?: readonly HitKind[]
  readonly roleFamilies?: readonly Id[]
  readonly frameworks?: readonly Id[]
  /** The framework one is in: its results come before equally good ones of others. */
  readonly here?: Id | undefined
  /** Without words of outside. */
  readonly asTyped?: boolean
  /** The most hits of a kind. */
  readonly most?: number
}

export interface Hit extends Entry {
  /** From 0 to 100, for ordering only. */
  readonly score: number
  readonly marks: readonly Mark[]
  /** Why a word leads here that the name does not have: a sentence. */
  readonly why?: string
  /** The word of outside that it was found by. */
  readonly synonym?: Synonym
}

interface HitGroup {
  readonly kind: HitKind
  /** How many there are in all; `hits` has the first. */
  readonly total: number
  readonly hits: readonly Hit[]
}

export interface SearchAnswer {
  /** The group of the best hit first. Empty where nothing was found. */
  readonly groups: readonly HitGroup[]
  /** Only where nothing was found: what is most like the text. */
  readonly nearest: readonly Hit[]
  /** Why the first hit was found, if by a word of outside: a sentence with its name. */
  readonly why: string | null
  /** How much was searched. */
  readonly searched: { readonly frameworks: number; readonly names: number; readonly statements: number }
}

/** A typed text is cut after this many words. */
const mostWords = 12
const mostNearest = 6
/** Behind equally good results: a synonym, a misspelt synonym, another framework. */
const behind = { synonym: 1.5, misspeltSynonym: 3, otherFramework: 6 }
const statementScore = 40

/** Searches frameworks for a typed text: exact names first, then beginnings, then near misses; statements with all its words. */
export function search(indexes: readonly FrameworkIndex[], text: string, options: SearchOptions = {}): SearchAnswer {
  const typed: Typed = { ...wordy(wordy(text).words.slice(0, mostWords).join(' ')), costs: new Map() }
  const { frameworks = [], most = 6 } = options
  const chosen = indexes.filter(({ framework }) => frameworks.length === 0 || frameworks.includes(framework))
  const here = options.here ?? indexes[0]?.framework
  const found = typed.text === '' ? [] : chosen.flatMap((index) => foundIn(index, typed, options, here))
  const groups = hitKinds
    .flatMap((kind): HitGroup[] => {
      const ofKind = found.filter(({ entry }) => entry.kind === kind).toSorted((a, b) => b.score - a.score)
      const hits = ofKind.slice(0, most).map((one) => shown(one, typed))
      return ofKind.length > 0 ? [{ kind, total: ofKind.length, hits }] : []
    })
    .toSorted((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
  const synonym = groups[0]?.hits[0]?.synonym
  return {
    groups,
    nearest:
      groups.length === 0 && typed.text !== '' ? nearestIn(chosen, typed, options).map((one) => shown(one, typed)) : [],
    why: synonym ? synonymSentence(synonym) : null,
    searched: {
      frameworks: chosen.length,
      names: chosen.reduce((sum, { names }) => sum + names.length, 0),
      statements: chosen.reduce((sum, { statements }) => sum + statements.length, 0),
    },
  }
}

/** A result before it is known whether it is shown: marking each of some thousands would take most of the time. */
interface Found extends Pick<Hit, 'score' | 'why' | 'synonym'> {
  readonly entry: Entry
  readonly by: 'words' | 'initials' | 'beginnings'
}

function shown({ entry, score, by, why, synonym }: Found, typed: Typed): Hit {
  const marks = marksIn(entry.name, synonym ? wordy(synonym.name) : typed, by)
  return { ...entry, score, marks, ...given({ why, synonym }) }
}

function foundIn(index: FrameworkIndex, typed: Typed, options: SearchOptions, here: Id | undefined): Found[] {
  const away = index.framework === here ? 0 : behind.otherFramework
  const found = index.findNames.search(nameQuery(typed), { fuzzy: slips, prefix: isLong })
  // In the framework's own order, so that equally good results are.
  const places = found.map(({ id }) => Number(id)).toSorted((a, b) => a - b)
  const names = places.flatMap((place) => {
    const name = index.names[place]
    return (name && isWanted(name.entry, options) && foundName(name.entry, name.variants, typed, options)) || []
  })
  return [...names, ...foundStatements(index, typed, options)].map((one) => ({ ...one, score: one.score - away }))
}

/** All words, or all of them written as one. Of several words the last may be the beginning of a word, however short. */
function nameQuery({ words, joined }: Wordy): Query {
  const telling = words.filter((word) => !isSmallWord(word))
  const wanted = telling.length > 0 ? telling : words
  const last = wanted.at(-1) ?? ''
  const all: Query[] = [...wanted.slice(0, -1), wanted.length > 1 ? { queries: [last], prefix: true } : last]
  return { combineWith: 'OR', queries: [{ combineWith: 'AND', queries: all }, joined] }
}

/** The library counts two letters that changed places as two slips. */
function slips(term: string): number {
  return slipsAllowed(term.length) === 0 ? 0 : 2
}

function isLong(term: string): boolean {
  return term.length >= shortestPart
}

function foundName(
  entry: Entry,
  variants: readonly Variant[],
  typed: Typed,
  options: SearchOptions,
  isLoose = false,
): Found | null {
  let best: { score: number; variant: Variant } | null = null
  for (const variant of variants) {
    if (variant.synonym && options.asTyped) continue
    const alike = likeness(typed, variant.words, isLoose)
    if (alike === null) continue
    const score = alike - (variant.synonym ? behind.synonym + (alike < 98 ? behind.misspeltSynonym : 0) : 0)
    if (!best || score > best.score) best = { score, variant }
  }
  if (!best) return null
  const { synonym, words } = best.variant
  const byInitials = !synonym && words.initials.includes(typed.text) && !words.words.includes(typed.text)
  return {
    entry,
    score: best.score - hitKinds.indexOf(entry.kind) / 10,
    by: byInitials ? 'initials' : 'words',
    ...(synonym && { why: synonymReason(synonym), synonym }),
    ...(byInitials && { why: `${typed.text.toUpperCase()} is also its initials.` }),
  }
}

/** With all words, or where none has, with words like them. */
function foundStatements(
  { findStatements, statements }: FrameworkIndex,
  typed: Wordy,
  options: SearchOptions,
): Found[] {
  const { kinds = [] } = options
  const terms = statementTerms(typed.text)
  if (terms.length === 0 || (kinds.length > 0 && !kinds.includes('statement'))) return []
  const query: Query = { combineWith: 'AND', queries: terms }
  const exact = findStatements.search(query, { prefix: isLong })
  const found = exact.length > 0 ? exact : findStatements.search(query, { fuzzy: (term) => slips(term) / 2 })
  const top = found[0]?.score ?? 1
  return found.flatMap(({ id, score }): Found[] => {
    const entry = statements[Number(id)]
    if (!entry || !isWanted(entry, options)) return []
    return [{ entry, score: (statementScore * (1 + score / top)) / 2, by: 'words' }]
  })
}

function isWanted({ kind, roleFamilies }: Entry, { kinds = [], roleFamilies: wanted = [] }: SearchOptions): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false
  return wanted.length === 0 || roleFamilies.some((family) => wanted.includes(family))
}

/** Names that begin with the text, or with some of the words; if there are none, those with the most letters in common. */
function nearestIn(indexes: readonly FrameworkIndex[], typed: Typed, options: SearchOptions): Found[] {
  const namesBy = (query: Query, searchOptions: { fuzzy?: typeof slips } = {}) =>
    indexes.flatMap(({ names, findNames }) =>
      findNames.search(query, { ...searchOptions, prefix: true }).flatMap(({ id }) => {
        const name = names[Number(id)]
        return name && isWanted(name.entry, options) ? [name] : []
      }),
    )
  const close = namesBy({ combineWith: 'OR', queries: [...typed.words] }, { fuzzy: slips }).flatMap(
    ({ entry, variants }): Found[] => {
      // So few letters are not like anything: they are the beginning of something.
      const found = typed.joined.length < shortestPart ? null : foundName(entry, variants, typed, options, true)
      if (found) return [found]
      const begins = ` ${variants[0]?.words.text}`.includes(` ${typed.text}`)
      return begins ? [{ entry, score: 50, by: 'beginnings' }] : []
    },
  )
  if (close.length > 0) return close.toSorted((a, b) => b.score - a.score).slice(0, mostNearest)
  // Few people misspell how a word begins, and to compare with all names takes long.
  const begun = namesBy({ combineWith: 'OR', queries: typed.words.map((word) => word.slice(0, 2)) })
  const wanted =
    begun.length > 0 ? begun : indexes.flatMap(({ names }) => names.filter(({ entry }) => isWanted(entry, options)))
  const entries = wanted.map(({ entry }) => entry)
  return nearest(typed.text, entries, mostNearest).map((entry) => ({ entry, score: 0, by: 'words' }))
}
