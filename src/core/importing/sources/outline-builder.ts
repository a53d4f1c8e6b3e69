import type { Part, Table } from '../document'

interface OpenPart extends Part {
  /** Smaller is further up: 1 to 6 for headings, more for what serves as one. */
  readonly rank: number
  text: string
  readonly parts: Part[]
  readonly tables: Table[]
}

const opened = (title: string, rank: number): OpenPart => ({ title, rank, text: '', parts: [], tables: [] })

/** Puts headings and what follows them into a tree. */
export class OutlineBuilder {
  readonly #root = opened('', 0)
  /** Those that are not ended yet, each in the one before. */
  #open: readonly OpenPart[] = []

  /** Begins a part below the nearest open one of a smaller rank. */
  begin(title: string, rank: number): void {
    this.end(rank)
    const part = opened(title, rank)
    this.#last.parts.push(part)
    this.#open = [...this.#open, part]
  }

  /** Ends the parts of this rank and below. */
  end(rank: number): void {
    const place = this.#open.findIndex((part) => part.rank >= rank)
    if (place >= 0) this.#open = this.#open.slice(0, place)
  }

  get rank(): number {
    return this.#last.rank
  }

  line(text: string, isItem = false): void {
    if (text === '') return
    const gap = this.#last.text === '' ? '' : isItem ? '\n' : '\n\n'
    this.#last.text += `${gap}${isItem ? '- ' : ''}${text}`
  }

  table(table: Table): void {
    this.#last.tables.push(table)
  }

  finish(): Part {
    return this.#root
  }

  get #last(): OpenPart {
    return this.#open.at(-1) ?? this.#root
  }
}
