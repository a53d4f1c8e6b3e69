/** Two runs of bytes as one; copied only where neither is empty. */
export function joinedBytes(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after
  if (after.length === 0) return before
  const all = new Uint8Array(before.length + after.length)
  all.set(before)
  all.set(after, before.length)
  return all
}
