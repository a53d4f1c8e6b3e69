import { decodeWindows1252 } from './windows-1252'

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'

/** As much as is looked at before the encoding is judged. */
export const HEAD_BYTES = 1_024

/**
 * Bytes as text, as they come in: UTF-8 and UTF-16 with a byte order mark or without, and Windows-1252 where they are
 * not UTF-8. The mark is dropped, and every line break (CRLF, CR) comes out as LF. Bytes are never refused: those that
 * UTF-8 cannot hold give U+FFFD where the rest of the file is UTF-8 beyond doubt, and are counted.
 */
export class DecodedText {
  /** `null` until enough has come in to tell. */
  encoding: Encoding | null = null
  brokenBytes = 0

  #waiting = new Uint8Array(0)
  #sixteenBit: TextDecoder | null = null
  #heldBack = ''

  push(bytes: Uint8Array): string {
    if (this.encoding !== null) return this.#withLineFeeds(this.#decode(bytes), false)
    this.#waiting = joined(this.#waiting, bytes)
    return this.#waiting.length < HEAD_BYTES ? '' : this.#start(false)
  }

  end(): string {
    if (this.encoding === null) return this.#start(true)
    const rest = this.#sixteenBit ? this.#sixteenBit.decode() : this.#decodeEightBit(this.#waiting)
    return this.#withLineFeeds(rest, true)
  }

  #start(isAll: boolean): string {
    const head = this.#waiting
    this.#waiting = new Uint8Array(0)
    this.encoding = sixteenBitEncoding(head.subarray(0, HEAD_BYTES)) ?? 'UTF-8'
    if (this.encoding !== 'UTF-8') this.#sixteenBit = new TextDecoder(this.encoding)
    const text = this.#decode(head)
    if (!isAll) return this.#withLineFeeds(text, false)
    const rest = this.#sixteenBit ? this.#sixteenBit.decode() : this.#decodeEightBit(this.#waiting)
    return this.#withLineFeeds(text + rest, true)
  }

  #decode(bytes: Uint8Array): string {
    if (this.#sixteenBit) return this.#sixteenBit.decode(bytes, { stream: true })
    const all = joined(this.#waiting, bytes)
    const end = this.encoding === 'UTF-8' ? wholeCharacters(all) : all.length
    this.#waiting = all.slice(end)
    return this.#decodeEightBit(all.subarray(0, end))
  }

  #sawBeyondAscii = false

  #decodeEightBit(bytes: Uint8Array): string {
    if (this.encoding === 'Windows-1252') return decodeWindows1252(bytes)
    const text = new TextDecoder().decode(bytes)
    if (text.length === bytes.length) return text
    const broken = count(text, /\uFFFD/g)
    const sound = count(text, /[^\0-\x7f\uFFFD]/gu)
    if (broken > sound && !this.#sawBeyondAscii) {
      // What came before was ASCII, which both encodings write alike.
      this.encoding = 'Windows-1252'
      return decodeWindows1252(bytes)
    }
    this.#sawBeyondAscii = true
    this.brokenBytes += broken
    return text
  }

  #withLineFeeds(text: string, isEnd: boolean): string {
    const all = this.#heldBack + text
    if (!all.includes('\r')) {
      this.#heldBack = ''
      return all
    }
    // The line feed of a CRLF may be in the next piece.
    this.#heldBack = !isEnd && all.endsWith('\r') ? '\r' : ''
    return all.slice(0, all.length - this.#heldBack.length).replace(/\r\n?/g, '\n')
  }
}

/** By its mark, or by the zeros that every second byte of text in a Latin script is. */
function sixteenBitEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16LE'
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16BE'
  const zeros = [0, 0]
  head.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = head.length / 4
  if (odd > many && even < many / 10) return 'UTF-16LE'
  return even > many && odd < many / 10 ? 'UTF-16BE' : null
}

/** How many of the bytes make whole UTF-8 characters: all but a last one that has only begun. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return back < lengthOfCharacter(byte) ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function lengthOfCharacter(firstByte: number): number {
  if (firstByte >= 0xf0) return 4
  return firstByte >= 0xe0 ? 3 : 2
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(before.length + after.length)
  all.set(before)
  all.set(after, before.length)
  return all
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
