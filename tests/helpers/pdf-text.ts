import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF as this browser writes them, in the order it is drawn, without spaces: glyphs are looked up in the map that each
 * font carries for searching and copying.
 */
export function pdfText(pdf: Buffer): string {
  const objects = new Map<string, { head: string; content: string }>()
  const raw = pdf.toString('latin1')
  for (const [, id = '', body = ''] of raw.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    const [head = '', stream] = body.split(/stream\r?\n/, 2)
    objects.set(id, { head, content: stream === undefined ? '' : contentOf(head, body) })
  }
  const maps = new Map<string, ReadonlyMap<string, string>>()
  for (const [id, { head }] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1]
    if (map) maps.set(id, glyphs(objects.get(map)?.content ?? ''))
  }
  const fonts = new Map([...raw.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, maps.get(id)]))
  return [...objects.values()].map(({ content }) => drawnText(content, fonts)).join('\n')
}

function contentOf(head: string, body: string): string {
  const start = body.indexOf('stream') + (body.includes('stream\r\n') ? 8 : 7)
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
  const bytes = Buffer.from(body.slice(start, start + length), 'latin1')
  return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
}

/** Glyph numbers, as four hexadecimal digits, with the characters they draw. */
function glyphs(map: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')
  const character = (code: string) =>
    String.fromCharCode(...(code.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', code = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g))
      found.set(glyph, character(code))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', code = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
        found.set(hex(glyph), String.fromCharCode(parseInt(code, 16) + glyph - parseInt(from, 16)))
  return found
}

function drawnText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string> | undefined>): string {
  let text = ''
  let font: ReadonlyMap<string, string> | undefined
  for (const [, name, drawn] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (name) font = fonts.get(name)
    for (const glyph of drawn?.match(/.{4}/g) ?? []) text += font?.get(glyph) ?? ''
  }
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}
