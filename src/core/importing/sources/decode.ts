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
function sixteenBitEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

/**
 * The one place where Windows-1252 departs from the first 256 characters of Unicode: its bytes from 0x80. The five it
 * leaves undefined stand for the control characters of the same number, as in the WHATWG encoding standard.
 */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const firstSpecial = 0x80

const codeUnits = Uint16Array.from({ length: 256 }, (_, byte) => special.charCodeAt(byte - firstSpecial) || byte)
const byteOf = new Map(Array.from(codeUnits, (codeUnit, byte) => [codeUnit, byte]))

/** As many arguments as one call takes everywhere. */
const block = 8_192

/** The text of Windows-1252 bytes; every byte has a character. (`TextDecoder` misreads 0x80 to 0x9F in some versions of Node.) */
export function decodeWindows1252(encoded: Uint8Array): string {
  const units = Uint16Array.from(encoded, (byte) => codeUnits[byte] ?? byte)
  let text = ''
  for (let start = 0; start < units.length; start += block)
    text += String.fromCharCode(...units.subarray(start, start + block))
  return text
}

/** The byte a code unit is written as; `undefined` for one that Windows-1252 has no byte for. */
export function windows1252Byte(codeUnit: number): number | undefined {
  return byteOf.get(codeUnit)
}

/** How files that hold no text begin, and what they are to the person who dropped one. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Excel workbook (.xls) or another Office file' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'a PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a picture (JPEG)' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'a picture (GIF)' },
  { bytes: [0x1f, 0x8b], kind: 'a compressed file (gzip)' },
]

/** Whether a file is packed as workbooks are (.xlsx, .ods). */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04
}

/** More control characters than this, and it is no text with a few damaged bytes. */
const mostControls = 0.1

/** What a file is that holds no text, by its first bytes (`HEAD_BYTES` will do); `null` for text in any encoding. */
export function kindOfBinary(head: Uint8Array): string | null {
  const known = beginnings.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte))
  if (known) return known.kind
  if (sixteenBitEncoding(head)) return null
  const controls = head.filter(isControl).length
  return controls > head.length * mostControls ? 'a file without text' : null
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d
}
