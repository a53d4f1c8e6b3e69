/** The characters of ASCII as the Unicode collation algorithm has them, capitals with their small letters. */
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz'

/** By code unit. */
const weights = new Uint8Array(128)
for (const [weight, character] of [...ORDER].entries()) {
  weights[character.charCodeAt(0)] = weight
  weights[character.toUpperCase().charCodeAt(0)] = weight
}

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
  for (let place = 0; place < a.length && place < b.length; place += 1) {
    const difference = weightAt(a, place) - weightAt(b, place)
    if (difference !== 0) return difference
  }
  if (a.length !== b.length) return a.length - b.length
  // In ASCII the small letters come after the capitals.
  return a === b ? 0 : a > b ? -1 : 1
}

function weightAt(text: string, place: number): number {
  return weights[text.charCodeAt(place)] ?? 0
}
