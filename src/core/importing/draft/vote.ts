/** A value and where it first stood. */
export interface Candidate<Value> {
  readonly value: Value
  readonly file: string
  readonly row: number
}

/** A thing described in more ways than this is described in none; a file may have a million rows for it. */
const MOST_CANDIDATES = 100

/**
 * What a file says of one thing in each of the thing's rows. What most rows say stands, of equals the first: one damaged
 * row must not speak for the others.
 */
export class Vote<Value> {
  readonly #candidates: (Candidate<Value> & { votes: number })[] = []

  cast(value: Value, file: string, row: number): void {
    for (const candidate of this.#candidates) {
      if (candidate.value !== value) continue
      candidate.votes += 1
      return
    }
    if (this.#candidates.length < MOST_CANDIDATES) this.#candidates.push({ value, file, row, votes: 1 })
  }

  get winner(): Value | undefined {
    return this.#inOrder()[0]?.value
  }

  /** What was said besides. */
  get losers(): readonly Candidate<Value>[] {
    return this.#inOrder().slice(1)
  }

  #inOrder(): readonly Candidate<Value>[] {
    return this.#candidates.length < 2 ? this.#candidates : this.#candidates.toSorted((a, b) => b.votes - a.votes)
  }
}
