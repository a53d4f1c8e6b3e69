/** One row as it stands in the text. */
export interface ScannedRow {
  readonly cells: readonly string[]
  /** Where the next row begins; of a malformed row that was given up, where that was. */
  readonly end: number
  /** A quote stood where none may, or was never closed: the row may hold more than one row, or less. */
  readonly isMalformed: boolean
  /** A quote stands within a cell that is not quoted, as in `5" pipe`: no writer of CSV leaves one there, though people do. */
  readonly hasOddQuote: boolean
}

const QUOTE = 0x22
const LINE_FEED = 0x0a
const SPACE = 0x20

/**
 * Finds rows in CSV text (RFC 4180; any separator of one character, line breaks are LF). Spaces may stand around a
 * quoted cell. A quote within a quoted cell that neither closes it nor is doubled is text, and marks the row as malformed.
 */
export class RowScanner {
  #nextSeparator = -1
  #nextLineFeed = -1
  #nextQuote = -1
  #isMalformed = false
  #hasOddQuote = false

  /** `isAll`: nothing will follow the text. `givesUp`: at the first quote that makes a row malformed. */
  constructor(
    readonly text: string,
    readonly separator: string,
    readonly isAll: boolean,
    readonly givesUp = false,
  ) {}

  /** The row that begins at `start`, which must not lie before the last one; `null` where its end has not come in yet. */
  scan(start: number): ScannedRow | null {
    const { text } = this
    const cells: string[] = []
    this.#isMalformed = false
    this.#hasOddQuote = false
    let from = start
    for (;;) {
      const opening = this.#openingQuote(from)
      const end = opening < 0 ? this.#endOfPlainCell(from, cells) : this.#endOfQuotedCell(opening, cells)
      if (end < 0) return null
      const isLast = end >= text.length || text.charCodeAt(end) === LINE_FEED || (this.#isMalformed && this.givesUp)
      from = end + 1
      if (isLast)
        return {
          cells,
          end: Math.min(from, text.length),
          isMalformed: this.#isMalformed,
          hasOddQuote: this.#hasOddQuote,
        }
    }
  }

  /** The place of the quote that opens the cell; -1 for a cell without quotes. */
  #openingQuote(from: number): number {
    const code = this.text.charCodeAt(from)
    if (code === QUOTE) return from
    if (code !== SPACE) return -1
    const first = this.#pastSpaces(from)
    return this.text.charCodeAt(first) === QUOTE ? first : -1
  }

  #endOfPlainCell(from: number, cells: string[]): number {
    const end = Math.min(this.#separatorFrom(from), this.#lineFeedFrom(from))
    if (end === this.text.length && !this.isAll) return -1
    if (this.#quoteFrom(from) < end) this.#hasOddQuote = true
    cells.push(this.text.slice(from, end))
    return end
  }

  #endOfQuotedCell(opening: number, cells: string[]): number {
    const { text, separator } = this
    let hasDoubled = false
    let from = opening + 1
    for (;;) {
      const quote = text.indexOf('"', from)
      if (quote < 0 && !this.isAll) return -1
      if (quote < 0) this.#isMalformed = true
      if (quote >= 0 && text.charCodeAt(quote + 1) === QUOTE) {
        hasDoubled = true
        from = quote + 2
        continue
      }
      const end = quote < 0 ? text.length : this.#pastSpaces(quote + 1)
      const isAtEnd = end >= text.length
      if (isAtEnd && !this.isAll) return -1
      if (isAtEnd || text.charCodeAt(end) === LINE_FEED || text[end] === separator) {
        const content = text.slice(opening + 1, quote < 0 ? end : quote)
        cells.push(hasDoubled ? content.replaceAll('""', '"') : content)
        return end
      }
      this.#isMalformed = true
      if (this.givesUp) return quote
      from = quote + 1
    }
  }

  #pastSpaces(from: number): number {
    let place = from
    while (this.text.charCodeAt(place) === SPACE) place += 1
    return place
  }

  // Each is looked for once and kept: a text may hold one of them only at its far end. Where there is none, it is the end.

  #separatorFrom(from: number): number {
    if (this.#nextSeparator < from) this.#nextSeparator = this.#placeOf(this.separator, from)
    return this.#nextSeparator
  }

  #lineFeedFrom(from: number): number {
    if (this.#nextLineFeed < from) this.#nextLineFeed = this.#placeOf('\n', from)
    return this.#nextLineFeed
  }

  #quoteFrom(from: number): number {
    if (this.#nextQuote < from) this.#nextQuote = this.#placeOf('"', from)
    return this.#nextQuote
  }

  #placeOf(mark: string, from: number): number {
    const place = this.text.indexOf(mark, from)
    return place < 0 ? this.text.length : place
  }
}
