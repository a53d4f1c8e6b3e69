import { firstRow, readCsv } from '../sources/csv'
import { rankOfWord } from '../scale-words'
import { enoughColumns, type ColumnName } from './known-columns'
import { exactColumns, matchColumns, missingColumns, plainHeadings, type ColumnPlaces } from './match-columns'

/** What the head of a CSV file says of the rest. */
export interface Heading {
  readonly separator: string
  /** The rows above the names of the columns. */
  readonly above: readonly (readonly string[])[]
  /** Where in the text the row with the names of the columns begins. */
  readonly start: number
  /** The names of the columns, as they stand. */
  readonly headings: readonly string[]
  readonly places: ColumnPlaces
  readonly isOfficial: boolean
  /** `unknown` where columns are missing without which a person has to say what is what. */
  readonly kind: 'roles' | 'skills' | 'unknown'
}

const separators = [',', ';', '\t', '|']

/** Spreadsheets are exported with a title and a date above the table; after more lines than this no heading comes any more. */
const MOST_LINES_ABOVE = 100

/**
 * Finds the separator and the names of the columns in the first text of a file: where most of them are known. `null`
 * where there is no row at all.
 */
export function findHeading(head: string): Heading | null {
  const chosen = chosenRow(head)
  if (!chosen) return null
  const { places, isOfficial } = matchColumns(chosen.headings)
  const above: (readonly string[])[] = []
  readCsv(
    head.slice(0, chosen.start),
    chosen.separator,
    () => true,
    ({ cells }) => above.push(cells),
  )
  return { ...chosen, above, places, isOfficial, kind: kindOf(chosen.headings, places) }
}

function chosenRow(head: string): HeadRow | null {
  const firsts: HeadRow[] = []
  let best: { readonly row: HeadRow; readonly known: number } | null = null
  for (const separator of separators) {
    const isThere = head.includes(separator)
    let isFirst = true
    for (const row of firstRows(head, separator)) {
      if (isFirst) firsts.push(row)
      isFirst = false
      // A single cell names no columns, and without the separator there are no others.
      if (!isThere) break
      if (row.headings.length === 1) continue
      const columns = exactColumns(plainHeadings(row.headings))
      if (columns.size >= enoughColumns.length && missingColumns(columns).length === 0) return row
      if (columns.size > Math.max(1, best?.known ?? 0)) best = { row, known: columns.size }
    }
  }
  // Of a file that names nothing as we know it, the separator that cuts its first row into most cells.
  return best?.row ?? firsts.toSorted((a, b) => b.headings.length - a.headings.length)[0] ?? null
}

function kindOf(headings: readonly string[], places: ColumnPlaces): Heading['kind'] {
  if (missingColumns(places).length === 0) return 'roles'
  const ofRoles: readonly ColumnName[] = ['role', 'roleLevel', 'skillLevel']
  const isAboutSkills = places.has('skill') && ofRoles.every((name) => !places.has(name))
  const skillLevels = headings.filter((heading) => rankOfWord(heading) !== undefined || /^\d+$/.test(heading.trim()))
  return isAboutSkills && skillLevels.length > 1 ? 'skills' : 'unknown'
}

type HeadRow = Pick<Heading, 'separator' | 'start' | 'headings'>

/** The rows that begin with each of the first lines: a quote left open in a title must not swallow the names of the columns. */
function* firstRows(head: string, separator: string): Generator<HeadRow> {
  for (let start = 0, lines = 0; start < head.length && lines <= MOST_LINES_ABOVE; lines += 1) {
    const lineEnd = head.indexOf('\n', start)
    const next = lineEnd < 0 ? head.length : lineEnd + 1
    const headings = firstRow(head.slice(start), separator).cells
    if (headings.some((heading) => heading.trim() !== '')) yield { separator, start, headings }
    start = next
  }
}
