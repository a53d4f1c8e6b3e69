/**
 * FNV-1a, 32 bits, over the UTF-16 units of a text, in base 36: tells a damaged text from a whole one, and gives a stable
 * name to one that has none. Any one changed unit changes it. It keeps nothing secret.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193)
  return (sum >>> 0).toString(36)
}
