/** Dice's coefficient: twice the size of the intersection, divided by the sum of both sizes. From 0 to 1; 0 if both are empty. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const thing of few) if (many.has(thing)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
