import type { Heading } from '../columns/find-heading'
import { counted } from '../../text/words'
import type { ColumnName } from '../columns/known-columns'
import type { CsvRow, IsLikeRow } from '../sources/csv'
import type { FaultKindId } from '../faults/fault-kinds'
import type { FaultLog, FaultPlace } from '../faults/fault-log'
import type { FrameworkDraft } from '../draft/framework-draft'
import type { DraftText } from '../draft/texts'

/** Longer, and it is no name. An id made from it stands in links. */
const LONGEST_NAME = 200

/** What the rows of one file are read with. */
export interface RowsContext {
  readonly file: string
  readonly heading: Heading
  readonly draft: FrameworkDraft
  readonly log: FaultLog
}

/** The cells of one row after another, as names and texts; what has to be done to them is logged. Columns are counted from 0. */
export class RowCells {
  row = 0
  #cells: readonly string[] = []

  constructor(readonly context: RowsContext) {}

  begin(cells: readonly string[], row: number): void {
    this.#cells = cells
    this.row = row
  }

  /** Empty where the file has no such column, or the row no such cell. */
  name(column: number | undefined): string {
    const cell = this.#cell(column)
    if (column === undefined || cell === '') return ''
    const { name, done } = this.context.draft.names.of(cell)
    if (done === 'trimmed') this.log('name-trimmed', column, `“${name}” has spaces before or after it`, cell)
    if (done === 'repaired')
      this.log('name-repaired', column, `“${name}” had hidden characters or unusual spaces`, cell)
    return name
  }

  text(column: number | undefined): DraftText | undefined {
    const cell = this.#cell(column)
    if (column === undefined || cell === '') return undefined
    const { text, repaired } = this.context.draft.texts.of(cell)
    if (repaired !== null) this.log('text-repaired', column, repaired, cell)
    return text.text === '' ? undefined : text
  }

  log(kind: FaultKindId, column: number | undefined, what: string, value?: string): void {
    this.context.log.add(kind, this.#place(column), what, value)
  }

  #cell(column: number | undefined): string {
    return column === undefined ? '' : (this.#cells[column] ?? '')
  }

  #place(column: number | undefined): FaultPlace {
    const { file, heading } = this.context
    const name = column === undefined ? undefined : heading.headings[column]?.trim()
    return { file, row: this.row, ...(name ? { column: name } : {}) }
  }
}

export interface RowFault {
  readonly kind: FaultKindId
  readonly what: string
}

/** What a reader knows of the rows of its file. */
interface RowShape {
  readonly isLikeRow: IsLikeRow
  /** Whether a row with too many or too few cells can be read all the same. */
  readonly isInPlace: IsLikeRow
  /** The columns of names, and those of them that have to be filled. */
  readonly names: readonly ColumnName[]
  readonly needed: readonly ColumnName[]
}

/** Why a row has to be left out; `null` for one that is read. */
export function rowFault(
  { cells, isMalformed }: CsvRow,
  { heading, draft }: RowsContext,
  { isLikeRow, isInPlace, names, needed }: RowShape,
): RowFault | null {
  const cellIn = (column: ColumnName) => cells[heading.places.get(column) ?? -1] ?? ''
  if (isMalformed && !isLikeRow(cells)) return { kind: 'quote-damaged', what: 'a quotation mark is missing or extra' }
  if (!fitsHeading(cells, heading) && !isInPlace(cells))
    return {
      kind: 'row-unlike',
      what: `the row has ${counted(cells.length, 'cell')}, but there are ${counted(heading.headings.length, 'column')}`,
    }
  if (names.some((column) => cellIn(column).length > LONGEST_NAME))
    return { kind: 'name-too-long', what: `a name is longer than ${LONGEST_NAME} characters` }
  const missing = needed.find((column) => draft.names.of(cellIn(column)).name === '')
  return missing ? { kind: 'cell-missing', what: `the ${missing} is missing` } : null
}

/** Whether a row has as many cells as the heading; empty ones beyond do not count. */
function fitsHeading(cells: readonly string[], { headings }: Heading): boolean {
  return (
    cells.length === headings.length || (cells.length > headings.length && cells.slice(headings.length).every(isBlank))
  )
}

/** Whether a cell could be a name, and not a text or a piece of one. */
export function isLikeName(cell: string | undefined): boolean {
  return cell !== undefined && cell.length <= LONGEST_NAME && !cell.includes('\n') && !isBlank(cell)
}

export function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === ''
}
