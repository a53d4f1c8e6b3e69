import Papa from 'papaparse'
import type { TableRow } from '../document'

export interface CsvRow {
  readonly cells: readonly string[]
  /** Its quotation marks are damaged: it may be part of a row, or wrongly cut. */
  readonly isMalformed: boolean
}

/** Says of cells whether they could be a row of this file. */
export type IsLikeRow = (cells: readonly string[]) => boolean

/** The search for the end of a damaged row reads at most so many times its length: lines that all open a quote would make it quadratic. */
const MOST_SCANS = 8
/** Longer than any row that a search should find, in characters. */
const LONGEST_ROW = 100_000
/** Rows that swallow the rest of a file are read again from a later line, until this many times the file has been read. */
const MOST_READ = 40

/**
 * Cuts CSV text into rows (line breaks are LF) and gives each to `take`. A damaged quotation mark costs its row and no other: where a row
 * of several lines is malformed or not like a row of this file, and one of its lines begins what is, reading starts again there.
 */
export function readCsv(file: string, separator: string, isLikeRow: IsLikeRow, take: (row: CsvRow) => void): void {
  const text = plainQuotes(file, separator)
  let left = MOST_READ * text.length
  for (let start = 0, next = 0; start < text.length; start = next) {
    const base = start
    let row = start
    next = text.length
    Papa.parse<string[]>(text.slice(base), {
      delimiter: separator,
      newline: '\n',
      step({ data: cells, errors, meta }, parser) {
        const end = base + meta.cursor
        const isMalformed = errors.length > 0
        const hasLines = text.indexOf('\n', row) < end - 1 && text.indexOf('\n', row) >= 0
        const isSuspect = hasLines && left > 0 && (isMalformed || !isLikeRow(cells))
        const restart = isSuspect ? laterRow(text, row, end, separator, isLikeRow) : null
        if (isSuspect) left -= end - row
        if (restart === null) {
          take({ cells, isMalformed })
          row = end
        } else {
          take({ cells: firstRow(text.slice(row, restart - 1), separator).cells, isMalformed: true })
          next = restart
          parser.abort()
        }
      },
    })
  }
}

/** The rows of a table of which nothing is known, cut by the separator that most rows have the same number of. A matrix has no more than `most`. */
export function plainRows(text: string, most = 5_000): TableRow[] {
  const read = [',', ';', '\t', '|'].map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: most })
    const widths = new Map<number, number>()
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
    return { data, agreeing: Math.max(0, ...widths.values()) }
  })
  const best = read.toSorted((a, b) => b.agreeing - a.agreeing)[0]
  return (best?.data ?? []).map((cells, place) => ({ number: place + 1, cells }))
}

/** The first row of a text, and where it ends. */
export function firstRow(text: string, separator: string): CsvRow & { readonly end: number } {
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    preview: 1,
    // Without it the parser goes through all of the text to see whether there is any quotation mark.
    fastMode: false,
  })
  return { cells: data[0] ?? [], isMalformed: errors.length > 0, end: meta.cursor }
}

/** Where the first line below the first begins that is a sound row; `null` where there is none. */
function laterRow(text: string, start: number, end: number, separator: string, isLikeRow: IsLikeRow): number | null {
  let left = Math.max(LONGEST_ROW, MOST_SCANS * (end - start))
  for (let line = text.indexOf('\n', start) + 1, next = 0; line > 0 && line < end && left > 0; line = next) {
    next = text.indexOf('\n', line) + 1
    const first = text.slice(line, next > 0 ? next : end)
    // Spares most lines of running text the parser.
    if (!first.startsWith('"') && !first.includes(separator)) continue
    const found = firstRow(text.slice(line, line + LONGEST_ROW), separator)
    if (!found.isMalformed && isLikeRow(found.cells)) return line
    left -= found.end
  }
  return null
}

/** The parser knows no spaces before a quoted cell, and takes the end of the last line for one more row. */
function plainQuotes(text: string, separator: string): string {
  const withoutEnd = text.endsWith('\n') ? text.slice(0, -1) : text
  // A quotation mark that a separator or line break follows ends a cell, and the spaces before it are the cell's.
  return withoutEnd.replace(new RegExp(`(^|[${separator}\n]) +"(?!["${separator}\n]|$)`, 'g'), '$1"')
}
