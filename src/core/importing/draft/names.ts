import { plainCell } from '../../text/csv-cell'
import { cleanName, type CleanName } from '../cells/clean-name'

/** Cells as names, each cleaned once. */
export class Names {
  readonly #names = new Map<string, CleanName>()

  of(cell: string): CleanName {
    const known = this.#names.get(cell)
    if (known) return known
    const clean = cleanName(plainCell(cell))
    this.#names.set(cell, clean)
    return clean
  }
}
