import type { Part, Table } from '../document'

interface OpenPart {
  readonly title: string
  /** Smaller is further up: 1 to 6 for headings, more for what serves as one. */
  readonly rank: number
  text: string
  readonly parts: Part[]
  readonly tables: Table[]
}

/** Puts headings and what follows them into a tree. */
export class OutlineBuilder {
  readonly #open: OpenPart[] = [{ title: '', rank: 0, text: '', parts: [], tables: [] }]

  /** Begins a part below the nearest open one of a smaller rank. */
  begin(title: string, rank: number): void {
    this.#closeTo(rank)
    this.#open.push({ title, rank, text: '', parts: [], tables: [] })
  }

  /** Ends the parts of this rank and below. */
  end(rank: number): void {
    this.#closeTo(rank)
  }

  get rank(): number {
    return this.#open.at(-1)?.rank ?? 0
  }

  get path(): readonly string[] {
    return this.#open.map(({ title }) => title).filter((title) => title !== '')
  }

  line(text: string, isItem = false): void {
    const open = this.#open.at(-1)
    if (!open || text === '') return
    const gap = open.text === '' ? '' : isItem ? '\n' : '\n\n'
    open.text += `${gap}${isItem ? '- ' : ''}${text}`
  }

  table(table: Table): void {
    this.#open.at(-1)?.tables.push(table)
  }

  finish(): Part {
    this.#closeTo(1)
    const [root] = this.#open
    return asPart(root ?? { title: '', rank: 0, text: '', parts: [], tables: [] })
  }

  #closeTo(rank: number): void {
    while (this.#open.length > 1 && (this.#open.at(-1)?.rank ?? 0) >= rank) {
      const closed = this.#open.pop()
      if (closed) this.#open.at(-1)?.parts.push(asPart(closed))
    }
  }
}

function asPart({ title, text, parts, tables }: OpenPart): Part {
  return { title, text, parts, tables }
}
