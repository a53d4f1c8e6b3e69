/** The keys beside each key of a British keyboard, as far as they are letters. */
const beside: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    [...row].map((key, place) => [key, (row[place - 1] ?? '') + (row[place + 1] ?? '')]),
  ),
)

const slips: readonly ((word: string, place: number, random: () => number) => string)[] = [
  // A letter left out, doubled, swapped with the next, or hit beside its key.
  (word, place) => word.slice(0, place) + word.slice(place + 1),
  (word, place) => word.slice(0, place + 1) + word.slice(place),
  (word, place) => word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2),
  (word, place, random) =>
    word.slice(0, place) + pick([...(beside[word[place] ?? ''] ?? 'x')], random) + word.slice(place + 1),
]

/** Names with one slip each in a word of at least four letters, the same for the same seed. */
export function misspellings(names: readonly string[], count: number, seed: number): { name: string; typed: string }[] {
  const random = seeded(seed)
  const made: { name: string; typed: string }[] = []
  while (made.length < count) {
    const name = pick(names, random)
    const words = name.toLowerCase().split(' ')
    const long = [...words.keys()].filter((at) => /^[a-z]{4,}$/.test(words[at] ?? ''))
    if (long.length === 0) continue
    const at = pick(long, random)
    const word = words[at] ?? ''
    const slipped = pick(slips, random)(word, Math.floor(random() * word.length), random)
    if (slipped !== word) made.push({ name, typed: words.with(at, slipped).join(' ') })
  }
  return made
}

function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[Math.floor(random() * list.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}

/** Mulberry32: a few lines, and the same figures everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
