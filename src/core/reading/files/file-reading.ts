import { DecodedText, HEAD_BYTES, type Encoding } from '../bytes/decoded-text'
import { kindOfBinary } from '../bytes/file-kind'
import { joinedBytes } from '../bytes/joined-bytes'
import { LineFeeds } from '../bytes/line-feeds'
import { counted } from '../../text/words'
import type { FaultLog } from '../faults/fault-log'
import type { FrameworkDraft } from '../held/held-framework'
import type { ColumnChoice, FileContent } from './file-content'
import { TextReading } from './text-reading'

/** Reads one file, as its bytes come in or, where it was pasted, its text, into what is held of all files. */
export class FileReading {
  /** Bytes, or characters of what was pasted. */
  size = 0
  readonly #text: TextReading
  readonly #decoded = new DecodedText()
  readonly #lineFeeds = new LineFeeds()
  #head: Uint8Array = new Uint8Array(0)
  #state: 'beginning' | 'bytes' | 'text' | 'binary' = 'beginning'

  constructor(
    readonly name: string,
    readonly held: FrameworkDraft,
    readonly log: FaultLog,
    choice: ColumnChoice,
  ) {
    this.#text = new TextReading(name, held, log, choice)
  }

  get rows(): number {
    return this.#text.rows
  }

  /** `null` for text that never was bytes, as far as we know. */
  get encoding(): Encoding | null {
    return this.#state === 'text' ? null : this.#decoded.encoding
  }

  /** Pieces of a file are either all bytes or all text. */
  push(piece: Uint8Array | string): void {
    this.size += piece.length
    this.held.sizeRead += piece.length
    if (typeof piece === 'string') {
      this.#state = 'text'
      this.#text.push(this.#lineFeeds.normalise(piece, false))
    } else if (this.#state === 'bytes') {
      this.#text.push(this.#decoded.push(piece))
    } else if (this.#state === 'beginning') {
      this.#head = joinedBytes(this.#head, piece)
      if (this.#head.length >= HEAD_BYTES) this.#begin()
    }
  }

  /** Reads what is left, and says what the file was. */
  end(): FileContent {
    if (this.#state === 'beginning') this.#begin()
    if (this.#state === 'binary') return { kind: 'nothing' }
    this.#text.push(this.#state === 'text' ? this.#lineFeeds.normalise('', true) : this.#decoded.end())
    const { brokenBytes } = this.#decoded
    if (brokenBytes > 0)
      this.log.add(
        'bytes-broken',
        { file: this.name },
        `${counted(brokenBytes, 'byte')} could not be read in any text encoding`,
      )
    return this.#text.end()
  }

  #begin(): void {
    const binary = kindOfBinary(this.#head.subarray(0, HEAD_BYTES))
    this.#state = binary === null ? 'bytes' : 'binary'
    if (binary === null) this.#text.push(this.#decoded.push(this.#head))
    else this.log.add('file-not-text', { file: this.name }, `this is ${binary}`)
  }
}
