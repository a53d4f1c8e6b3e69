import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, decodeWindows1252, isZip, kindOfBinary, windows1252Byte } from '@/core/importing/sources/decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let place = 0; place < text.length; place += 1) view.setUint16(place * 2, text.charCodeAt(place), littleEndian)
  return new Uint8Array(view.buffer)
}
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => windows1252Byte(character.charCodeAt(0)) ?? 0x3f)
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

const sentence = 'Skill,Level\nMünchner “Brot”, 5 €,Könner\n'

describe('text from bytes', () => {
  it.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8', bytes([0xef, 0xbb, 0xbf], utf8(sentence))],
    ['UTF-16LE', bytes([0xff, 0xfe], utf16(sentence, true))],
    ['UTF-16BE', bytes([0xfe, 0xff], utf16(sentence, false))],
    ['UTF-16LE', utf16(sentence, true)],
    ['UTF-16BE', utf16(sentence, false)],
    ['Windows-1252', windows1252(sentence)],
  ])('is found to be %s', (encoding, encoded) => {
    expect(decode(encoded)).toEqual({ text: sentence, encoding, brokenBytes: 0 })
  })

  it('is ASCII for long and Windows-1252 in the end', () => {
    const long = `${'plain\n'.repeat(2_000)}Brötchen`
    expect(decode(windows1252(long))).toMatchObject({ text: long, encoding: 'Windows-1252' })
  })

  it('stays UTF-8 where single bytes are broken, and counts them', () => {
    const encoded = bytes(utf8('Bröt'), [0xff], utf8('chen, Käse, Öl\n'.repeat(200)), [0xe2, 0x80], utf8('ü'))
    expect(decode(encoded)).toMatchObject({
      encoding: 'UTF-8',
      brokenBytes: 2,
      text: expect.stringMatching(/^Bröt\uFFFDchen.*\uFFFDü$/s),
    })
  })

  it('has line feeds for every kind of line break', () => {
    expect(decode(utf8('a\r\nb\rc\n\r\r\nd')).text).toBe('a\nb\nc\n\n\nd')
  })

  it('comes back as it was written, in any encoding that has its characters', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', ',', '\n', 'é', '€', '”', '語', '😀'),
      minLength: 1,
      maxLength: 3_000,
    })
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decode(utf8(text)).text).toBe(text)
        expect(decode(bytes([0xff, 0xfe], utf16(text, true))).text).toBe(text)
      }),
    )
  })

  it('of Windows-1252 has a character for every byte', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const text = decodeWindows1252(all)
    expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')
    expect(Array.from(text, (character) => windows1252Byte(character.charCodeAt(0)))).toEqual([...all])
    expect(windows1252Byte('語'.charCodeAt(0))).toBeUndefined()
  })
})

describe('what holds no text', () => {
  it('is a zip, which may be a workbook', () => {
    expect(isZip(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14))).toBe(true)
    expect(isZip(utf8('PK are my initials'))).toBe(false)
  })

  it.each([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], /\.xls\b/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /PNG/],
    ['a photograph', [0xff, 0xd8, 0xff, 0xe0], /JPEG/],
    ['a PDF', [...utf8('%PDF-1.7')], /PDF/],
    ['zeros', Array.from({ length: 100 }, () => 0), /without text/],
  ])('%s is named', (_what, head, kind) => {
    expect(kindOfBinary(Uint8Array.from(head))).toMatch(kind)
  })

  it.each([
    ['nothing', bytes()],
    ['text', utf8(sentence)],
    ['text with one control character', utf8(`${sentence}\0`)],
    ['UTF-16', utf16(sentence, false)],
    ['UTF-16 with a mark, in another script', bytes([0xff, 0xfe], utf16('技能', true))],
  ])('%s is no such file', (_what, head) => {
    expect(kindOfBinary(head)).toBeNull()
  })
})
