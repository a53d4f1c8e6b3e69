import { inFigures } from '../../text/words'
import type { FaultLog } from '../faults/fault-log'
import type { FileContent } from './file-content'

/** A JSON is read whole: it takes some ten times its size. A hundred frameworks the size of the official one are less. */
const LARGEST_JSON = 100_000_000

/** Reads a file that holds a framework as this project writes it. */
export class JsonReading {
  readonly rows = 0
  #text = ''
  #length = 0

  constructor(
    readonly file: string,
    readonly log: FaultLog,
  ) {}

  push(text: string): void {
    this.#length += text.length
    this.#text = this.#length > LARGEST_JSON ? '' : this.#text + text
  }

  end(): FileContent {
    if (this.#length > LARGEST_JSON) {
      this.log.add(
        'file-too-large',
        { file: this.file },
        `the file has ${inFigures(this.#length)} characters; we can read up to ${inFigures(LARGEST_JSON)}`,
      )
      return { kind: 'nothing' }
    }
    try {
      return { kind: 'json', value: JSON.parse(this.#text) }
    } catch (reason) {
      this.log.add('json-unreadable', { file: this.file }, reason instanceof Error ? reason.message : String(reason))
      return { kind: 'nothing' }
    }
  }
}
