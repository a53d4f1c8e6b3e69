import { folded } from './fold'
import { nearest } from './nearest'

/** Something that can be found by typing. */
export interface Findable {
  readonly id: string
  readonly name: string
  /** Also searched, after the name: a role, a framework, a grade. */
  readonly detail: string
}

/**
 * The entries that match a typed text, best first: those whose name or detail contains every typed word, matches at the
 * start of a name before others. If there are none, the entries with the most similar letters, so that typing mistakes are
 * forgiven. An empty text matches all entries, in the given order.
 */
export function findNames<T extends Findable>(typed: string, entries: readonly T[], most: number): T[] {
  const words = folded(typed).split(' ').filter(Boolean)
  if (words.length === 0) return entries.slice(0, most)
  const text = words.join(' ')
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, text, words)
    return rank === null ? [] : [{ entry, rank }]
  })
  if (ranked.length === 0) return nearest(typed, entries, most)
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** 0 for exactly the name, higher for matches further inside; `null` if a word is missing. */
function rankOf({ name, detail }: Findable, text: string, words: readonly string[]): number | null {
  const [inName, inAll] = [folded(name), folded(`${name} ${detail}`)]
  if (inName === text) return 0
  if (inName.startsWith(text)) return 1
  const begins = (where: string) => words.every((word) => ` ${where}`.includes(` ${word}`))
  if (begins(inName)) return 2
  if (begins(inAll)) return 3
  return words.every((word) => inAll.includes(word)) ? 4 : null
}
