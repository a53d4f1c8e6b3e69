import type { ColumnName } from '../columns/known-columns'
import type { CsvRow } from '../sources/csv'
import { rankOfWord } from '../scale-words'
import { isBlank, isLikeName, RowCells, rowFault, type RowsContext } from './row-cells'

/** More columns than a scale can have steps; the rest is not looked at. */
const MOST_COLUMNS = 20
const ofNames: readonly ColumnName[] = ['skill']

/** Reads the rows of a file that describes each skill at each skill level: the official skills.csv, or one like it. */
export class SkillRows {
  readonly #context: RowsContext
  readonly #cells: RowCells
  /** The columns that may be skill levels; which of them are, the scale will say. */
  readonly #skillLevels: readonly { readonly column: number; readonly name: string }[]

  constructor(context: RowsContext) {
    const { headings, places } = context.heading
    const known = new Set(places.values())
    this.#context = context
    this.#cells = new RowCells(context)
    this.#skillLevels = headings
      .flatMap((heading, column) =>
        known.has(column) || isBlank(heading) ? [] : [{ column, name: context.draft.names.of(heading).name }],
      )
      .slice(0, MOST_COLUMNS)
    context.draft.skillsFile = context.file
    context.draft.skillColumns = this.#skillLevels.map(({ name }) => name)
  }

  readonly isLikeRow = (cells: readonly string[]): boolean =>
    cells.length === this.#context.heading.headings.length &&
    isLikeName(cells[this.#context.heading.places.get('skill') ?? -1])

  take({ cells, isMalformed }: CsvRow, number: number): void {
    if (cells.every(isBlank)) return
    const { draft, heading } = this.#context
    this.#cells.begin(cells, number)
    const shape = { isLikeRow: this.isLikeRow, isInPlace: () => false, names: ofNames, needed: ofNames }
    const fault = rowFault({ cells, isMalformed }, this.#context, shape)
    if (fault) return this.#cells.log(fault.kind, undefined, fault.what, cells.join(' | '))
    if (isMalformed) this.#cells.log('quote-stray', undefined, 'a quotation mark in a cell is not doubled')

    const skill = draft.skill(this.#cells.name(heading.places.get('skill')))
    const description = this.#cells.text(heading.places.get('skillDescription'))
    if (description) skill.description.cast(description, this.#context.file, number)
    for (const { column, name } of this.#skillLevels) {
      const wording = this.#cells.text(column)
      if (!wording) {
        if (rankOfWord(name) !== undefined)
          this.#cells.log('wording-empty', column, `“${skill.name}” has no wording at ${name}`)
      } else if (wording.isPlaceholder) {
        skill.notDefined.add(name)
        this.#cells.log('wording-not-defined', column, `the cell only says “${wording.text}”`, wording.text)
      } else if (!skill.wording.has(name)) skill.wording.set(name, wording)
      else if (skill.wording.get(name) !== wording)
        this.#cells.log('wording-contradicted', column, `“${skill.name}” already has wording at ${name}`, wording.text)
    }
  }
}
