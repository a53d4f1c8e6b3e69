/** Whether two values of plain data are equal; the order of an object's fields does not matter, that of a list does. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [fieldsOfA, fieldsOfB] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ]
  return (
    fieldsOfA.size === fieldsOfB.size &&
    [...fieldsOfA].every(([name, value]) => fieldsOfB.has(name) && same(value, fieldsOfB.get(name)))
  )
}
