import { RowScanner } from '../csv/row-scanner'
import { rankOfWord } from '../scale-words'
import type { ColumnName } from './known-columns'
import { exactColumns, matchColumns, missingColumns, plainHeadings, type ColumnPlaces } from './match-columns'

/** What the head of a CSV file says of the rest. */
export interface Heading {
  readonly separator: string
  /** How many rows stand above the names of the columns. */
  readonly rowsAbove: number
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
  const chosen = headingAmong(separators.flatMap((separator) => firstRows(head, separator, isAll)))
  if (!chosen) return null
  const { places, isOfficial } = matchColumns(chosen.headings)
  return { ...chosen, places, isOfficial, kind: kindOf(chosen.headings, places) }
}

function headingAmong(rows: readonly HeadRow[]): HeadRow | undefined {
  const known = rows.map(({ headings }) => exactColumns(plainHeadings(headings)).size)
  const most = Math.max(...known)
  if (most > 1) return rows[known.indexOf(most)]
  // Of a file that names nothing as we know it, the separator that cuts its first row into most cells.
  const firsts = separators.flatMap((separator) => rows.find((row) => row.separator === separator) ?? [])
  return firsts.toSorted((a, b) => b.headings.length - a.headings.length)[0]
}

function kindOf(headings: readonly string[], places: ColumnPlaces): Heading['kind'] {
  if (missingColumns(places).length === 0) return 'roles'
  const ofRoles: readonly ColumnName[] = ['role', 'roleLevel', 'skillLevel']
  const isAboutSkills = places.has('skill') && ofRoles.every((name) => !places.has(name))
  const skillLevels = headings.filter((heading) => rankOfWord(heading) !== undefined || /^\d+$/.test(heading.trim()))
  return isAboutSkills && skillLevels.length > 1 ? 'skills' : 'unknown'
}

type HeadRow = Pick<Heading, 'separator' | 'rowsAbove' | 'headings'>

function firstRows(head: string, separator: string, isAll: boolean): HeadRow[] {
  const scanner = new RowScanner(head, separator, isAll)
  const rows: HeadRow[] = []
  for (let start = 0, rowsAbove = 0; start < head.length && rowsAbove <= MOST_ROWS_ABOVE; rowsAbove += 1) {
    const row = scanner.scan(start)
    if (row === null) break
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ separator, rowsAbove, headings: row.cells })
    start = row.end
  }
  return rows
}
