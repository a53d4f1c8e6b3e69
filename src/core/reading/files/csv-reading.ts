import { findHeading, type Heading } from '../columns/find-heading'
import { missingColumns, type ColumnPlaces } from '../columns/match-columns'
import { CsvRows, type CsvRow } from '../csv/csv-rows'
import { RoleRows } from '../rows/role-rows'
import { isBlank, type RowsContext } from '../rows/row-cells'
import { SkillRows } from '../rows/skill-rows'
import type { FileContent } from './file-content'

const SAMPLE_ROWS = 5

/** Reads a CSV file row by row, as its text comes in. What it holds is found in `head`, its first text. */
export class CsvReading {
  rows = 0
  readonly #heading: Heading | null
  readonly #into: RoleRows | SkillRows | null
  readonly #cut: CsvRows
  readonly #sample: (readonly string[])[] = []

  /** `head` is the first text of the file, and all of it where `isAll`. `chosen`: where a person has said which column holds what. */
  constructor(
    readonly context: Omit<RowsContext, 'heading'>,
    readonly head: string,
    isAll: boolean,
    chosen: ColumnPlaces | undefined,
  ) {
    const found = findHeading(head, isAll)
    this.#heading = found && chosen ? { ...found, places: chosen, kind: 'roles' } : found
    this.#into = this.#heading && rowsReader({ ...context, heading: this.#heading })
    this.#cut = new CsvRows(this.#heading?.separator ?? ',', this.#into?.isLikeRow ?? (() => true))
  }

  /** Whether the columns that make a file understood were found. */
  get isUnderstood(): boolean {
    return this.#into !== null
  }

  /** Reads the text it was made with. */
  begin(): void {
    for (const cells of this.#heading?.above ?? []) {
      this.rows += 1
      this.#logRowAbove(cells)
    }
    this.push(this.head.slice(this.#heading?.start ?? 0))
  }

  push(text: string): void {
    // A file whose columns are not known is not read beyond its first rows.
    if (this.#into || this.#sample.length < SAMPLE_ROWS) this.#take(this.#cut.push(text))
  }

  end(): FileContent {
    this.#take(this.#cut.end())
    const { file, log } = this.context
    if (!this.#heading) {
      log.add('file-empty', { file }, 'the file is empty')
      return { kind: 'nothing' }
    }
    const { headings, places, kind } = this.#heading
    if (kind !== 'unknown') return { kind }
    return {
      kind: 'unmatched',
      columns: { file, headings, places, missing: missingColumns(places), sample: this.#sample },
    }
  }

  #take(rows: Iterable<CsvRow>): void {
    const { above, places, headings } = this.#heading ?? { above: [], places: new Map(), headings: [] }
    for (const row of rows) {
      this.rows += 1
      if (this.rows === above.length + 1) this.#logUnknownColumns(headings, places)
      else if (this.#into) this.#into.take(row, this.rows)
      else if (this.#sample.length < SAMPLE_ROWS) this.#sample.push(row.cells)
    }
  }

  #logRowAbove(cells: readonly string[]): void {
    const { file, log } = this.context
    // Excel's own word for which separator follows.
    if (cells.every(isBlank) || /^sep=.?$/i.test(cells[0] ?? '')) return
    log.add('row-before-heading', { file, row: this.rows }, 'the row is above the column names', cells.join(' | '))
  }

  #logUnknownColumns(headings: readonly string[], places: ColumnPlaces): void {
    if (!(this.#into instanceof RoleRows)) return
    const { file, log } = this.context
    const used = new Set(places.values())
    headings.forEach((heading, place) => {
      if (used.has(place) || isBlank(heading)) return
      log.add(
        'column-unknown',
        { file, row: this.rows, column: heading.trim() },
        `the column “${heading.trim()}” is not used`,
      )
    })
  }
}

/** `null` for a file that is not read: its columns are not known, or there is one of its kind already. */
function rowsReader(context: RowsContext): RoleRows | SkillRows | null {
  const {
    heading: { kind },
    held,
    file,
    log,
  } = context
  if (kind === 'unknown') return null
  const before = kind === 'roles' ? held.rolesFile : held.skillsFile
  if (before !== '') {
    log.add('file-second', { file }, `“${before}” already contains ${kind}`)
    return null
  }
  return kind === 'roles' ? new RoleRows(context) : new SkillRows(context)
}
