const ends =
  `ational ations ation ators ator ating ated ates ate ities ity ments ment ically ical ings ing ions ion ers ors er
  or ies ied ed es is ic ly al s e y`
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)

const SHORTEST = 3

/**
 * An English word without its endings, so that "designing", "designs" and "designed" are one; `word` is in lower case. Both sides
 * are cut alike, so the rest need not be a word. Short words stay as they are: "need" is no past tense.
 */
export function stem(word: string): string {
  let rest = word.replace(/'s?$/, '')
  for (;;) {
    const end = ends.find((candidate) => isEnding(rest, candidate))
    if (end === undefined) return rest.replace(/([^aeiou])\1$/, '$1')
    rest = rest.slice(0, -end.length)
  }
}

function isEnding(word: string, end: string): boolean {
  const before = word.length - end.length
  if (before < SHORTEST || !word.endsWith(end)) return false
  return /[aeiouy]/.test(word.slice(0, before)) && !(end === 's' && word.endsWith('ss'))
}
