/**
 * The one place where Windows-1252 departs from the first 256 characters of Unicode: its bytes from 0x80. The five it
 * leaves undefined stand for the control characters of the same number, as in the WHATWG encoding standard.
 */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const firstSpecial = 0x80

const codeUnits = Uint16Array.from({ length: 256 }, (_, byte) => special.charCodeAt(byte - firstSpecial) || byte)
const bytes = new Map(Array.from(codeUnits, (codeUnit, byte) => [codeUnit, byte]))

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
  return bytes.get(codeUnit)
}
