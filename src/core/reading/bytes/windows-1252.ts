/**
 * Where Windows-1252 departs from the first 256 characters of Unicode: its bytes 0x80 to 0x9F. The five it leaves
 * undefined are the control characters of the same number, as in the WHATWG encoding standard.
 */
const first = 0x80
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const codeUnits = Uint16Array.from({ length: 256 }, (_, byte) => special.charCodeAt(byte - first) || byte)
const bytes = new Map(Array.from(codeUnits, (unit, byte) => [unit, byte]))

/** As much as one call takes as arguments everywhere. */
const block = 8_192

/** The text of Windows-1252 bytes; every byte has a character. (`TextDecoder` reads 0x80 to 0x9F wrongly in some versions of Node.) */
export function decodeWindows1252(encoded: Uint8Array): string {
  let text = ''
  for (let start = 0; start < encoded.length; start += block) {
    text += String.fromCharCode(...encoded.subarray(start, start + block).reduce(toCodeUnits, []))
  }
  return text
}

function toCodeUnits(units: number[], byte: number): number[] {
  units.push(codeUnits[byte] ?? byte)
  return units
}

/** The byte a code unit is written as; `undefined` for one that Windows-1252 has no byte for. */
export function windows1252Byte(codeUnit: number): number | undefined {
  return bytes.get(codeUnit)
}
