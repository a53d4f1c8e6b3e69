import { editDistance } from '../../text/edit-distance'
import { rankOfWord } from '../scale-words'
import {
  columnNames,
  enoughColumns,
  headingsOf,
  isKnownHeading,
  officialHeadings,
  plainHeading,
  type ColumnName,
} from './known-columns'

/** Where a file has which column, counted from 0. */
export type ColumnPlaces = ReadonlyMap<ColumnName, number>

export interface MatchedColumns {
  readonly places: ColumnPlaces
  /** Whether these are the headings of the official roles.csv. */
  readonly isOfficial: boolean
}

/** Beyond, a heading is not looked at: a file may have 10,000 columns, and ours are among its first. */
const MOST_HEADINGS = 100
const LONGEST_HEADING = 60

/**
 * Which column of a file is which: by its heading to the letter, by what others call it, by the same words in another
 * order, by a slip of the pen. Each is matched once, and what is not certain is not matched.
 */
export function matchColumns(headings: readonly string[]): MatchedColumns {
  const plain = plainHeadings(headings)
  const places = new Map(exactColumns(plain))
  const isOfficial = officialHeadings.every((heading) => plain.includes(heading))
  // The one type the official file knows is a pay classification: Senior Civil Service.
  if (isOfficial) places.set('grade', plain.indexOf('role type'))
  matchBareLevel(plain, places)
  matchLoosely(plain, places)
  return { places, isOfficial }
}

/** The headings of a row as headings are compared; what is too long for one, or too far to the right, is none. */
export function plainHeadings(cells: readonly string[]): readonly string[] {
  return cells.slice(0, MOST_HEADINGS).map((cell) => (cell.length > LONGEST_HEADING ? '' : plainHeading(cell)))
}

/** What of the columns that make a file understood is missing. */
export function missingColumns(places: ColumnPlaces): ColumnName[] {
  return enoughColumns.filter((name) => !places.has(name))
}

/** The columns that are named to the letter as ours are or, where none is, as others name them. */
export function exactColumns(plain: readonly string[]): ColumnPlaces {
  // Of most rows: every line near the head of a file is tried.
  if (!plain.some(isKnownHeading)) return new Map()
  const placeOf = firstPlaces(plain)
  return new Map(
    columnNames.flatMap((name) => {
      const place = headingsOf(name)
        .map((heading) => placeOf.get(heading))
        .find((found) => found !== undefined)
      return place === undefined ? [] : [[name, place] as const]
    }),
  )
}

/** "Level" alone is that of the role where the skill's is known, and the other way round; where neither is, it may be either. */
function matchBareLevel(plain: readonly string[], places: Map<ColumnName, number>): void {
  const place = plain.indexOf('level')
  if (place < 0 || places.has('roleLevel') === places.has('skillLevel')) return
  places.set(places.has('roleLevel') ? 'skillLevel' : 'roleLevel', place)
}

/** Of the columns left, those named by the same words in another order, then those by a slip of the pen. */
function matchLoosely(plain: readonly string[], places: Map<ColumnName, number>): void {
  const find = (like: (heading: string) => number | undefined) => {
    for (const name of columnNames) {
      if (places.has(name)) continue
      const taken = new Set(places.values())
      const place = headingsOf(name)
        .map(like)
        .find((found) => found !== undefined && !taken.has(found))
      if (place !== undefined) places.set(name, place)
    }
  }
  const left = () => {
    const taken = new Set(places.values())
    return plain
      .map((heading, place) => ({ heading, place }))
      .filter(({ heading, place }) => heading !== '' && !taken.has(place))
  }
  const byWords = new Map(
    left()
      .toReversed()
      .map(({ heading, place }) => [wordsOf(heading), place]),
  )
  find((known) => byWords.get(knownWords.get(known) ?? ''))
  // "Working", a column of the official skills.csv, is no slip of "wording".
  const slips = left().filter(({ heading }) => rankOfWord(heading) === undefined)
  find((known) => slips.find(({ heading }) => isSlipOf(heading, known))?.place)
}

/** Words that do not tell one heading from another. */
const fillers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'for', 'in', 'this', 'name', 'title', 'text'])

function wordsOf(heading: string): string {
  return [...new Set(heading.split(' '))]
    .filter((word) => !fillers.has(word))
    .toSorted()
    .join(' ')
}

const knownWords = new Map(
  columnNames.flatMap((name) => headingsOf(name).map((heading) => [heading, wordsOf(heading)] as const)),
)

const SHORT_HEADING = 6

function isSlipOf(heading: string, known: string): boolean {
  const most = known.length <= SHORT_HEADING ? 1 : 2
  return known.length > 3 && editDistance(heading, known, most) <= most
}

function firstPlaces(plain: readonly string[]): ReadonlyMap<string, number> {
  return new Map(plain.map((heading, place) => [heading, place] as const).toReversed())
}
