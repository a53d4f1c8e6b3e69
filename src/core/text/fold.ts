/** Only this much of a name is compared, because a typed text can be of any length. In UTF-16 code units. */
const longestName = 200

/** A name for comparing with ids and typed text: lower case, without marks, one space between words. */
export function folded(name: string): string {
  return name
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
