/** Makes every line break (CRLF, CR) a line feed, in text that comes in pieces. */
export class LineFeeds {
  #heldBack = ''

  /** `isLast`: no text will follow. A CR at the end of any other piece waits for what comes after it. */
  normalise(piece: string, isLast: boolean): string {
    const text = this.#heldBack + piece
    this.#heldBack = ''
    if (!text.includes('\r')) return text
    if (!isLast && text.endsWith('\r')) this.#heldBack = '\r'
    return text.slice(0, text.length - this.#heldBack.length).replace(/\r\n?/g, '\n')
  }
}
