import { RowScanner, type ScannedRow } from './row-scanner'

export interface CsvRow {
  readonly cells: readonly string[]
  /** Its quotes are damaged: what it holds may be part of a row, or wrongly cut. */
  readonly isMalformed: boolean
}

/** A row longer than this, in characters, has an open quote and not so much to say. */
const LONGEST_ROW = 16_000_000

/** How often a suspect row may be gone through in search of its end: lines that all open a quote would make it quadratic. */
const MOST_SCANS = 8

/**
 * Cuts CSV text into rows, as it comes in. A damaged quote costs its row and no other: where a row of several lines is
 * malformed or not like a row, and one of its lines begins what is, the row ends there.
 *
 * `isLikeRow` says of cells whether they could be a row of this file. It is asked about rows of several lines alone.
 */
export class CsvRows {
  #text = ''
  #enough = 0

  constructor(
    readonly separator: string,
    readonly isLikeRow: (cells: readonly string[]) => boolean,
  ) {}

  /** The rows that are whole now. All of them must be taken before more is pushed. */
  *push(text: string): Generator<CsvRow> {
    this.#text += text
    if (this.#text.length >= this.#enough) yield* this.#cut(false)
  }

  /** The rows that are left when all text has come in. */
  end(): Generator<CsvRow> {
    return this.#cut(true)
  }

  *#cut(isAll: boolean): Generator<CsvRow> {
    const text = this.#text
    let start = 0
    for (let scanner = new RowScanner(text, this.separator, isAll); start < text.length;) {
      const scanned = scanner.scan(start)
      if (scanned === null && text.length - start > LONGEST_ROW && !scanner.isAll) {
        scanner = new RowScanner(text, this.separator, true)
        continue
      }
      if (scanned === null) break
      const end = this.#isSuspect(scanned, text, start)
        ? this.#likelyEnd(scanned, text, start, scanner.isAll)
        : scanned.end
      if (end === null) break
      if (end === scanned.end) yield scanned
      else {
        yield { ...rowOf(text.slice(start, end - 1), this.separator), isMalformed: true }
        scanner = new RowScanner(text, this.separator, isAll)
      }
      start = end
    }
    this.#text = text.slice(start)
    // A row that has not ended is looked at again when there is twice as much of it: once more a character would be quadratic.
    this.#enough = this.#text.length * 2
  }

  #isSuspect({ cells, end, isMalformed, hasOddQuote }: ScannedRow, text: string, start: number): boolean {
    const firstBreak = text.indexOf('\n', start)
    return firstBreak >= 0 && firstBreak < end - 1 && (isMalformed || hasOddQuote || !this.isLikeRow(cells))
  }

  /** Where the suspect row ends: before the first of its lines that begins a sound row. `null`: more text is needed to tell. */
  #likelyEnd({ end }: ScannedRow, text: string, start: number, isAll: boolean): number | null {
    let left = MOST_SCANS * (end - start)
    for (let line = text.indexOf('\n', start) + 1, next = 0; line > 0 && line < end && left > 0; line = next) {
      next = text.indexOf('\n', line) + 1
      if (!this.#mayBeginRow(text.slice(line, next > 0 ? next : end))) continue
      const within = new RowScanner(text, this.separator, isAll, true).scan(line)
      if (within === null) return null
      if (!within.isMalformed && !within.hasOddQuote && this.isLikeRow(within.cells)) return line
      left -= within.end - line
    }
    return end
  }

  /** Spares most lines of running text the scan. */
  #mayBeginRow(line: string): boolean {
    return line.startsWith('"') || line.includes(this.separator)
  }
}

function rowOf(text: string, separator: string): ScannedRow {
  return new RowScanner(text, separator, true).scan(0) ?? { cells: [], end: 0, isMalformed: true, hasOddQuote: false }
}
