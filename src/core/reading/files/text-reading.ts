import type { FaultLog } from '../faults/fault-log'
import type { FrameworkDraft } from '../held/held-framework'
import { CsvReading } from './csv-reading'
import type { ColumnChoice, FileContent } from './file-content'
import { JsonReading } from './json-reading'

/** So much is waited for before it is judged what a file holds, in characters. */
const HEAD_CHARACTERS = 65_536

/** Reads the text of one file, as it comes in with LF for line breaks: a table or a framework in JSON. */
export class TextReading {
  #head: string | null = ''
  #content: CsvReading | JsonReading | null = null

  constructor(
    readonly file: string,
    readonly held: FrameworkDraft,
    readonly log: FaultLog,
    readonly choice: ColumnChoice,
  ) {}

  get rows(): number {
    return this.#content?.rows ?? 0
  }

  push(text: string): void {
    if (this.#content) return this.#content.push(text)
    this.#head += text
    if ((this.#head ?? '').length >= HEAD_CHARACTERS) this.#begin(false)
  }

  end(): FileContent {
    return (this.#content ?? this.#begin(true)).end()
  }

  #begin(isAll: boolean): CsvReading | JsonReading {
    const head = this.#head ?? ''
    this.#head = null
    const { file, held, log, choice } = this
    const csv = new CsvReading({ file, held, log }, head, isAll, choice.get(file))
    const isJson = !csv.isUnderstood && /^\s*[{[]/.test(head)
    this.#content = isJson ? new JsonReading(file, log) : csv
    if (isJson) this.#content.push(head)
    else csv.begin()
    return this.#content
  }
}
