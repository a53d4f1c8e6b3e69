import { decodeWindows1252 } from './windows-1252'

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'

export interface Decoded {
  /** Every line break is a line feed. */
  readonly text: string
  readonly encoding: Encoding
  /** Bytes that could not be read in the file's encoding; each is a U+FFFD in the text. */
  readonly brokenBytes: number
}

/** As many bytes as are looked at to tell what a file is. */
export const HEAD_BYTES = 1_024

/** The bytes of a file as text. Nothing is refused: a file that is not UTF-16 and not nearly UTF-8 is read as Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = sixteenBitEncoding(bytes.subarray(0, HEAD_BYTES))
  if (utf16) {
    const encoding = utf16 === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE'
    return { text: withLineFeeds(new TextDecoder(utf16).decode(bytes)), encoding, brokenBytes: 0 }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: withLineFeeds(text), encoding: 'UTF-8', brokenBytes: 0 }
  } catch {
    const text = new TextDecoder().decode(bytes)
    const brokenBytes = count(text, /\uFFFD/g)
    // UTF-8 with a few damaged bytes has more sound characters beyond ASCII than broken ones.
    if (brokenBytes <= count(text, /[^\0-\x7f\uFFFD]/gu))
      return { text: withLineFeeds(text), encoding: 'UTF-8', brokenBytes }
    return { text: withLineFeeds(decodeWindows1252(bytes)), encoding: 'Windows-1252', brokenBytes: 0 }
  }
}

/** By its mark, or by the zeros that every second byte of text in a Latin script is; `null` for text of 8 bits. */
export function sixteenBitEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zerosAt = (parity: number) =>
    head.reduce((sum, byte, place) => sum + Number(byte === 0 && place % 2 === parity), 0)
  const [even, odd, many] = [zerosAt(0), zerosAt(1), head.length / 4]
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : null
}

export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
