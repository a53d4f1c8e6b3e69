import { joinedBytes } from './joined-bytes'
import { decodeWindows1252 } from './windows-1252'

/**
 * Decodes bytes that are UTF-8 or, where they cannot be, Windows-1252, as they come in. A file that has shown itself to
 * be UTF-8 stays so: a byte that UTF-8 cannot hold then gives U+FFFD and is counted.
 */
export class EightBitDecoder {
  encoding: 'UTF-8' | 'Windows-1252' = 'UTF-8'
  brokenBytes = 0

  #begunCharacter: Uint8Array = new Uint8Array(0)
  #isUtf8BeyondDoubt = false
  readonly #decoder = new TextDecoder()

  decode(bytes: Uint8Array, { stream }: { readonly stream: boolean }): string {
    const all = joinedBytes(this.#begunCharacter, bytes)
    const end = stream && this.encoding === 'UTF-8' ? wholeCharacters(all) : all.length
    this.#begunCharacter = all.slice(end)
    return this.encoding === 'UTF-8' ? this.#decodeUtf8(all.subarray(0, end)) : decodeWindows1252(all)
  }

  #decodeUtf8(bytes: Uint8Array): string {
    const text = this.#decoder.decode(bytes)
    if (text.includes('\uFFFD') && !isUtf8(bytes)) return this.#settleBroken(text, bytes)
    if (text.length < bytes.length) this.#isUtf8BeyondDoubt = true
    return text
  }

  #settleBroken(text: string, bytes: Uint8Array): string {
    const broken = count(text, /\uFFFD/g)
    if (!this.#isUtf8BeyondDoubt && broken > count(text, /[^\0-\x7f\uFFFD]/gu)) {
      // What came before was ASCII, which both encodings write alike.
      this.encoding = 'Windows-1252'
      return decodeWindows1252(bytes)
    }
    this.#isUtf8BeyondDoubt = true
    this.brokenBytes += broken
    return text
  }
}

/** U+FFFD stands for what could not be decoded, and may also have been written by somebody. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== ''
  } catch {
    return false
  }
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
