import type { Heading } from '../columns/find-heading'
import type { FaultKindId } from '../faults/fault-kinds'
import type { FaultLog, FaultPlace } from '../faults/fault-log'
import type { FrameworkDraft } from '../draft/framework-draft'
import type { DraftText } from '../draft/texts'

/** Longer, and it is no name. An id made from it stands in links. */
export const LONGEST_NAME = 200

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

/** Whether a row has as many cells as the heading; empty ones beyond do not count. */
export function fitsHeading(cells: readonly string[], { headings }: Heading): boolean {
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
