import { folded } from './fold'
import { nearest } from './nearest'

/** Something that is found by typing: its names, and what else one may type to mean it. */
export interface Findable {
  readonly id: string
  readonly name: string
  /** Searched as well, after the name: a role, a framework, a grade. */
  readonly detail: string
}

/**
 * The entries a typed text may mean, best first: those whose name or detail holds every typed word, the beginnings of
 * names before the middles; where there are none, the nearest by their letters, so that a misspelling still finds.
 * An empty text means all, in the order given.
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

/** 0 for the very name, then by where the words stand; `null` where one of them is missing. */
function rankOf({ name, detail }: Findable, text: string, words: readonly string[]): number | null {
  const [inName, inAll] = [folded(name), folded(`${name} ${detail}`)]
  if (inName === text) return 0
  if (inName.startsWith(text)) return 1
  const begins = (where: string) => words.every((word) => ` ${where}`.includes(` ${word}`))
  if (begins(inName)) return 2
  if (begins(inAll)) return 3
  return words.every((word) => inAll.includes(word)) ? 4 : null
}
