/** The characters of ASCII as the Unicode collation algorithm has them, capitals with their small letters. */
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz'

const weights = new Map(Array.from(ORDER, (character, weight) => [character, weight]))

const isAscii = /^[ -~]*$/

let collator: Intl.Collator | undefined

/**
 * Names in alphabetical order, the same wherever a file is read, whatever language the machine is set to. To make the
 * collator takes as long as the rest of assembling; names in ASCII, which most are, do without and come out the same.
 */
export function compareNames(a: string, b: string): number {
  if (isAscii.test(a) && isAscii.test(b)) return compareAscii(a, b)
  collator ??= new Intl.Collator('en')
  return collator.compare(a, b)
}

/** By letters first; where these are all the same, small letters stand before capitals. */
function compareAscii(a: string, b: string): number {
  const [small, other] = [a.toLowerCase(), b.toLowerCase()]
  for (let place = 0; place < small.length && place < other.length; place += 1) {
    const difference = weightAt(small, place) - weightAt(other, place)
    if (difference !== 0) return difference
  }
  if (a.length !== b.length) return a.length - b.length
  for (let place = 0; place < a.length; place += 1) {
    if (a[place] !== b[place]) return a[place] === small[place] ? -1 : 1
  }
  return 0
}

function weightAt(text: string, place: number): number {
  return weights.get(text.charAt(place)) ?? 0
}
