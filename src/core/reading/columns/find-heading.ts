import { RowScanner, type ScannedRow } from '../csv/row-scanner'
import { rankOfWord } from '../scale-words'
import type { ColumnName } from './known-columns'
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

/** Spreadsheets are exported with a title and a date above the table; more than this is no heading any more. */
const MOST_ROWS_ABOVE = 20

/**
 * Finds the separator and the names of the columns in the first text of a file: where most of them are known. `null`
 * where there is no row at all.
 */
export function findHeading(head: string, isAll: boolean): Heading | null {
  const chosen = chosenRow(head, isAll)
  if (!chosen) return null
  const { places, isOfficial } = matchColumns(chosen.headings)
  return { ...chosen, places, isOfficial, kind: kindOf(chosen.headings, places) }
}

function chosenRow(head: string, isAll: boolean): HeadRow | null {
  const firsts: HeadRow[] = []
  let best: { readonly row: HeadRow; readonly known: number } | null = null
  for (const separator of separators) {
    let isFirst = true
    for (const row of firstRows(head, separator, isAll)) {
      const columns = exactColumns(plainHeadings(row.headings))
      if (missingColumns(columns).length === 0) return row
      if (columns.size > Math.max(1, best?.known ?? 0)) best = { row, known: columns.size }
      if (isFirst) firsts.push(row)
      isFirst = false
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

type HeadRow = Pick<Heading, 'separator' | 'above' | 'start' | 'headings'>

function* firstRows(head: string, separator: string, isAll: boolean): Generator<HeadRow> {
  const above: (readonly string[])[] = []
  for (let start = 0; start < head.length && above.length <= MOST_ROWS_ABOVE; ) {
    const row = new RowScanner(head, separator, isAll).scan(start) ?? lineAsRow(head, separator, start)
    if (row.cells.some((cell) => cell.trim() !== '')) yield { separator, above: [...above], start, headings: row.cells }
    above.push(row.cells)
    // A quote left open in a title must not swallow the names of the columns.
    start = row.isMalformed ? lineAsRow(head, separator, start).end : row.end
  }
}

function lineAsRow(head: string, separator: string, start: number): ScannedRow {
  const lineEnd = head.indexOf('\n', start)
  const end = lineEnd < 0 ? head.length : lineEnd
  return { cells: head.slice(start, end).split(separator), end: end + 1, isMalformed: true, hasOddQuote: false }
}
