/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to below `sides`. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }

  pick<Value>(values: readonly Value[]): Value {
    const picked = values[this.roll(values.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
}

interface DamagedRow {
  text: string
  isDamaged: boolean
  /** Which row of the sound file it is; -1 for one that came with the damage. */
  readonly number: number
}

/** A table on its way to being damaged: its rows as in the file, the heading first. */
export interface Damaged {
  readonly rows: DamagedRow[]
  /** Turns the whole text into the bytes of a file. */
  encode: (text: string) => Uint8Array
}

type Damage = (file: Damaged, dice: Dice) => void

/** What may be in a cell and mean something to a parser, a spreadsheet, a browser or an object. */
const nasty = [
  '"',
  '""',
  '"""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  "'",
  '\\',
  '\u0000',
  '\u2028',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '=1+1',
  '=HYPERLINK("http://x.example")',
  '@SUM(1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'prototype',
  '{"a":1}',
  'â€™',
  '🥖',
  '%00',
  '${1}',
]

/** A row other than the heading, most of the time: without that, nothing of a file can be told. */
function someRow({ rows }: Damaged, dice: Dice) {
  return rows[dice.roll(30) === 0 ? 0 : 1 + dice.roll(Math.max(1, rows.length - 1))] ?? dice.pick(rows)
}

function onSomeRow(change: (text: string, dice: Dice) => string): Damage {
  return (file, dice) => {
    const row = someRow(file, dice)
    const changed = change(row.text, dice)
    if (changed !== row.text) row.isDamaged = true
    row.text = changed
  }
}

/** Damages to a row, or between two. Everything a damage touches is marked. */
const ofRows: Readonly<Record<string, Damage>> = {
  'something put in': onSomeRow((text, dice) => {
    const at = dice.roll(text.length + 1)
    return text.slice(0, at) + dice.pick(nasty) + text.slice(at)
  }),
  'something taken out': onSomeRow((text, dice) => {
    const at = dice.roll(text.length)
    return text.slice(0, at) + text.slice(at + 1 + dice.roll(4))
  }),
  'something changed': onSomeRow((text, dice) => {
    const at = dice.roll(text.length)
    return text.slice(0, at) + dice.pick(nasty) + text.slice(at + 1)
  }),
  'a quote taken out': onSomeRow((text, dice) => {
    const quotes = [...text.matchAll(/"/g)].map(({ index }) => index)
    if (quotes.length === 0) return text
    const at = dice.pick(quotes)
    return text.slice(0, at) + text.slice(at + 1)
  }),
  'a cell replaced': onSomeRow((text, dice) => {
    const cells = text.split(',')
    cells[dice.roll(cells.length)] = dice.pick(nasty)
    return cells.join(',')
  }),
  'every cell replaced': onSomeRow((text, dice) =>
    text
      .split(',')
      .map(() => dice.pick(nasty))
      .join(','),
  ),
  'the end cut off': onSomeRow((text, dice) => text.slice(0, dice.roll(text.length))),
  'bytes of a picture': onSomeRow(
    (text, dice) => `${text.slice(0, dice.roll(text.length))}\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR`,
  ),
  'quotes and nothing else': onSomeRow((_text, dice) => '"'.repeat(1 + dice.roll(60))),
  'a very long cell': onSomeRow((text, dice) =>
    `${text},${dice.pick(['x', '"', 'a,', 'x\n'])}`.concat(
      dice.pick(['x', '"', ' ', '- x\n']).repeat(dice.roll(200) === 0 ? 1_000_000 : 2_000),
    ),
  ),
  'a row repeated': ({ rows }, dice) => {
    const at = 1 + dice.roll(Math.max(1, rows.length - 1))
    const row = rows[at]
    if (row) rows.splice(at, 0, { ...row })
  },
  'a row taken out': ({ rows }, dice) => {
    if (rows.length > 2) rows.splice(1 + dice.roll(rows.length - 1), 1)
  },
  'a row of something else': ({ rows }, dice) => {
    rows.splice(dice.roll(rows.length + 1), 0, {
      text: Array.from({ length: dice.roll(12) }, () => dice.pick(nasty)).join(','),
      isDamaged: true,
      number: -1,
    })
  },
  'two rows run together': ({ rows }, dice) => {
    const at = 1 + dice.roll(Math.max(1, rows.length - 2))
    const [one, two] = rows.slice(at, at + 2)
    if (one && two) rows.splice(at, 2, { text: one.text + two.text, isDamaged: true, number: -1 })
  },
  'the rows after it lost': ({ rows }, dice) => {
    const at = 1 + dice.roll(rows.length)
    for (const row of rows.splice(at))
      rows[at - 1] = { text: (rows[at - 1]?.text ?? '') + row.text.slice(0, 5), isDamaged: true, number: -1 }
  },
}

/** What happens to a file as a whole, and harms none of its rows. */
const harmless: Readonly<Record<string, Damage>> = {
  'a byte order mark': (file) => {
    const { encode } = file
    file.encode = (text) => encode(`\ufeff${text}`)
  },
  CRLF: (file) => {
    const { encode } = file
    file.encode = (text) => encode(text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'))
  },
  'UTF-16': (file) => {
    file.encode = utf16
  },
  'empty lines': ({ rows }, dice) => {
    rows.splice(1 + dice.roll(rows.length), 0, {
      text: dice.pick(['', ' ', ',,,,', '""']),
      isDamaged: true,
      number: -1,
    })
  },
  'a title above': ({ rows }) => {
    rows.unshift({ text: 'Careers, as of May', isDamaged: true, number: -1 })
  },
}

/** Files that never were a table of roles. */
const other: Readonly<Record<string, (dice: Dice) => Uint8Array>> = {
  'a zip': (dice) => Uint8Array.from([0x50, 0x4b, 3, 4, ...noise(dice, 300)]),
  'a picture': (dice) => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(dice, 300)]),
  noise: (dice) => Uint8Array.from(noise(dice, dice.roll(3_000))),
  'only quotes': (dice) => utf8('"'.repeat(dice.roll(5_000))),
  '10,000 columns': (dice) =>
    utf8(
      [0, 1, 2]
        .map(() =>
          Array.from(
            { length: 10_000 },
            (_, place) => `${dice.pick(['Role', 'Skill', 'x', '__proto__'])} ${place}`,
          ).join(','),
        )
        .join('\n'),
    ),
  '1 MB in one cell': () =>
    utf8(
      `Role,Role level,Skill,Skill level\nBaker,Baker,${'x'.repeat(1_000_000)},Working\nBaker,Baker,Kneading,Working\n`,
    ),
  nothing: () => new Uint8Array(0),
}

export const damageKinds = [...Object.keys(ofRows), ...Object.keys(harmless)]
export const otherKinds = Object.keys(other)

/** One damage, by its name. */
export function damage(file: Damaged, kind: string, dice: Dice): void {
  const change = ofRows[kind] ?? harmless[kind]
  if (!change) throw new Error(`no damage "${kind}"`)
  change(file, dice)
}

/** A file of another kind, by its name. */
export function otherFile(kind: string, dice: Dice): Uint8Array {
  const make = other[kind]
  if (!make) throw new Error(`no file "${kind}"`)
  return make(dice)
}

/** The bytes of the file. */
export function bytesOf({ rows, encode }: Damaged): Uint8Array {
  return encode(rows.map(({ text }) => `${text}\n`).join(''))
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    bytes.set([unit & 0xff, unit >> 8], 2 + place * 2)
  }
  return bytes
}

function noise(dice: Dice, length: number): number[] {
  return Array.from({ length }, () => dice.roll(256))
}
