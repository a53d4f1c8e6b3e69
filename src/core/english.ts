const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count as a sentence holds it: in words up to ten, in figures above. */
export function inWords(count: number): string {
  return words[count] ?? String(count)
}

/** The form of a verb or noun that goes with a count, e.g. `agree(1, 'steps', 'step')`. */
export function agree(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** "a", "a and b", "a, b and c". */
export function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? ''
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${last}` : last
}
