import type { LaidLine } from './lines'

/** What became of a document's lines. `data + furniture + blank` is `lines` where there are no faults. */
export interface Account {
  readonly lines: number
  readonly data: number
  readonly furniture: number
  readonly blank: number
  /** All of them, each with its line number and the place in the data. */
  readonly faults: readonly string[]
}

/**
 * Walks a document line by line. Every line that is not blank has to be the next line of the data or the next line of
 * the furniture, to the letter, and both have to be used up at the end. White space at either end of a line is layout
 * and not compared. After a fault the walk goes on at the next line that fits, so that one fault does not hide another.
 */
export function account(document: string, data: readonly LaidLine[], furniture: readonly string[]): Account {
  const faults: string[] = []
  const queues = {
    data: queueOf(data),
    furniture: queueOf(furniture.map((text) => ({ text, places: ['furniture of trace.json'] }))),
  }
  const counts = { data: 0, furniture: 0, blank: 0 }
  let strays: Stray[] = []

  const lines = linesOf(document)
  for (const [index, text] of lines.entries()) {
    const number = index + 1
    const kind = text === '' ? 'blank' : kindOf(text, queues)
    if (kind === undefined) {
      strays.push({ number, text })
      continue
    }
    counts[kind] += 1
    if (kind === 'blank') continue
    const passedOver = queues[kind].takeUpTo(text)
    // Furniture in its turn can stand between a line that differs and the one that shows what it should have been.
    if (kind === 'furniture' && passedOver.length === 0) continue
    faults.push(...faultsOf(strays, passedOver, number))
    strays = []
  }
  const left = [...queues.data.rest(), ...queues.furniture.rest()]
  faults.push(...faultsOf(strays, left, lines.length + 1))
  return { lines: lines.length, ...counts, faults }
}

interface Stray {
  readonly number: number
  readonly text: string
}

type Queue = ReturnType<typeof queueOf>

function linesOf(document: string): string[] {
  const lines = document.split('\n').map((text) => text.trim())
  return document.endsWith('\n') ? lines.slice(0, -1) : lines
}

/** The next line of either; failing that, the nearest line of either that fits. */
function kindOf(text: string, { data, furniture }: { data: Queue; furniture: Queue }) {
  if (data.isNext(text)) return 'data'
  if (furniture.isNext(text)) return 'furniture'
  if (data.has(text)) return 'data'
  return furniture.has(text) ? 'furniture' : undefined
}

function queueOf(expected: readonly LaidLine[]) {
  let next = 0
  const find = (text: string) => expected.findIndex((line, index) => index >= next && line.text === text)
  return {
    isNext: (text: string) => expected[next]?.text === text,
    has: (text: string) => find(text) !== -1,
    rest: () => expected.slice(next),
    /** Moves past the line that reads `text`, and gives the lines it passed over. */
    takeUpTo(text: string) {
      const found = find(text)
      const passedOver = expected.slice(next, found)
      next = found + 1
      return passedOver
    },
  }
}

/** A stray line and a missing one, met at the same spot, are most likely one line that differs. */
function faultsOf(strays: readonly Stray[], missing: readonly LaidLine[], before: number): string[] {
  const paired = strays.map((stray, index) => {
    const expected = missing[index]
    if (!expected) return `line ${stray.number} stands neither in the data nor in the furniture: “${stray.text}”`
    const { column, found, wanted } = parting(stray.text, expected.text)
    return `line ${stray.number} and ${expected.places[0]} part at column ${column}: the document has “${found}”, we have “${wanted}”`
  })
  const absent = missing
    .slice(strays.length)
    .map(({ text, places }) => `not found before line ${before}: ${places[0]}: “${text}”`)
  return [...paired, ...absent]
}

function parting(found: string, wanted: string) {
  let at = 0
  while (at < found.length && found[at] === wanted[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 20)
  return { column: at + 1, found: around(found), wanted: around(wanted) }
}
