/** Dice's coefficient: twice what two sets share over what both hold, from 0 to 1; 0 where both are empty. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const thing of few) if (many.has(thing)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
