import { EightBitDecoder } from './eight-bit-decoder'
import { joinedBytes } from './joined-bytes'
import { LineFeeds } from './line-feeds'

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'

/** As many bytes as are looked at before anything is decided about a file. */
export const HEAD_BYTES = 1_024

/**
 * The bytes of a file as text, as they come in: UTF-8, UTF-16 (with a byte order mark or without) and Windows-1252. The
 * mark is dropped and every line break comes out as LF. Nothing is refused: bytes that fit no encoding are counted.
 */
export class DecodedText {
  #head: Uint8Array = new Uint8Array(0)
  #decoder: EightBitDecoder | TextDecoder | null = null
  readonly #lineFeeds = new LineFeeds()

  push(bytes: Uint8Array): string {
    if (this.#decoder) return this.#lineFeeds.normalise(this.#decoder.decode(bytes, { stream: true }), false)
    this.#head = joinedBytes(this.#head, bytes)
    if (this.#head.length < HEAD_BYTES) return ''
    this.#decoder = decoderFor(this.#head)
    return this.#lineFeeds.normalise(this.#decoder.decode(this.#head, { stream: true }), false)
  }

  /** What is left when all bytes have come in. */
  end(): string {
    const rest = this.#decoder ? new Uint8Array(0) : this.#head
    this.#decoder ??= decoderFor(this.#head)
    return this.#lineFeeds.normalise(this.#decoder.decode(rest, { stream: false }), true)
  }

  get encoding(): Encoding {
    if (this.#decoder instanceof TextDecoder) return this.#decoder.encoding === 'utf-16be' ? 'UTF-16BE' : 'UTF-16LE'
    return this.#decoder?.encoding ?? 'UTF-8'
  }

  /** Bytes that could not be read in the file's encoding; each left a U+FFFD. */
  get brokenBytes(): number {
    return this.#decoder instanceof EightBitDecoder ? this.#decoder.brokenBytes : 0
  }
}

function decoderFor(bytes: Uint8Array): EightBitDecoder | TextDecoder {
  const encoding = sixteenBitEncoding(bytes.subarray(0, HEAD_BYTES))
  return encoding ? new TextDecoder(encoding) : new EightBitDecoder()
}

/** By its mark, or by the zeros that every second byte of text in a Latin script is; `null` for text of 8 bits. */
export function sixteenBitEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zerosAt = (parity: number) =>
    head.reduce((count, byte, place) => count + Number(byte === 0 && place % 2 === parity), 0)
  const [even, odd, many] = [zerosAt(0), zerosAt(1), head.length / 4]
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : null
}
