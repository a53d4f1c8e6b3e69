import { sixteenBitEncoding } from './decode'

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
  const controls = head.reduce((count, byte) => count + Number(isControl(byte)), 0)
  return controls > head.length * mostControls ? 'a file without text' : null
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d
}
