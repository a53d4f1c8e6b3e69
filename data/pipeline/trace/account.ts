import type { DocumentLine } from './lines'

/** How many lines of a document are of which kind. Without faults, `data + pageLines + blank` is `lines`. */
export interface Account {
  readonly lines: number
  readonly data: number
  readonly pageLines: number
  readonly blank: number
  /** All of them, each with its line number and the place in the data. */
  readonly faults: readonly string[]
}

/**
 * Compares a document line by line. Every line that is not blank must be the next line of the data or the next of the page
 * lines, to the letter, and at the end both must be used up. White space around a line is layout and not compared. After a
 * fault it goes on at the next line that fits, so that one fault does not hide another.
 */
export function account(document: string, data: readonly DocumentLine[], pageLines: readonly string[]): Account {
  const faults: string[] = []
  const queues = {
    data: queueOf(data),
    pageLines: queueOf(pageLines.map((text) => ({ text, places: ['pageLines of trace.json'] }))),
  }
  const counts = { data: 0, pageLines: 0, blank: 0 }
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
    // A page line can come between a line that differs and the line it should have been.
    if (kind === 'pageLines' && passedOver.length === 0) continue
    faults.push(...faultsOf(strays, passedOver, number))
    strays = []
  }
  const left = [...queues.data.rest(), ...queues.pageLines.rest()]
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

/** The next line of either; otherwise a later line of either. */
function kindOf(text: string, { data, pageLines }: { data: Queue; pageLines: Queue }) {
  if (data.isNext(text)) return 'data'
  if (pageLines.isNext(text)) return 'pageLines'
  if (data.has(text)) return 'data'
  return pageLines.has(text) ? 'pageLines' : undefined
}

function queueOf(expected: readonly DocumentLine[]) {
  let next = 0
  const find = (text: string) => expected.findIndex((line, index) => index >= next && line.text === text)
  return {
    isNext: (text: string) => expected[next]?.text === text,
    has: (text: string) => find(text) !== -1,
    rest: () => expected.slice(next),
    /** Moves past the line `text`, and returns the lines it skipped. */
    takeUpTo(text: string) {
      const found = find(text)
      const passedOver = expected.slice(next, found)
      next = found + 1
      return passedOver
    },
  }
}

/** A stray line and a missing one at the same spot are most likely one line that differs. */
function faultsOf(strays: readonly Stray[], missing: readonly DocumentLine[], before: number): string[] {
  const paired = strays.map((stray, index) => {
    const expected = missing[index]
    if (!expected) return `line ${stray.number} is neither in the data nor in the page lines: “${stray.text}”`
    const { column, found, wanted } = firstDifference(stray.text, expected.text)
    return `line ${stray.number} differs from ${expected.places[0]} at column ${column}: the document has “${found}”, the data “${wanted}”`
  })
  const absent = missing
    .slice(strays.length)
    .map(({ text, places }) => `missing before line ${before}: ${places[0]}: “${text}”`)
  return [...paired, ...absent]
}

function firstDifference(found: string, wanted: string) {
  let at = 0
  while (at < found.length && found[at] === wanted[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 20)
  return { column: at + 1, found: around(found), wanted: around(wanted) }
}
