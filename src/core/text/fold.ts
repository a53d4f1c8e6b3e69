/** Longer names are compared by their beginnings: a typed text may hold anything. In UTF-16 code units. */
const longestName = 200

/** A name as both ids and typed text are compared: lower case, marks dropped, words parted by one space. */
export function folded(name: string): string {
  return name
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
