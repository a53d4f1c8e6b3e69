import { plainCell } from '../../text/csv-cell'
import { cleanName, type CleanName } from '../cells/clean-name'

/** Cells as names, each cleaned once and held once. */
export class Names {
  readonly #names = new Map<string, CleanName>()
  /** How many characters are held. */
  characters = 0

  /** `keep` gives a text that may be held for long. */
  constructor(readonly keep: (text: string) => string) {}

  of(cell: string): CleanName {
    const known = this.#names.get(cell)
    if (known) return known
    const key = this.keep(cell)
    const clean = cleanName(plainCell(key))
    this.#names.set(key, clean)
    this.characters += key.length + (clean.done === null ? 0 : clean.name.length)
    return clean
  }
}
