import type { Id } from '../model'

/** The same things in the order of `ids`. An id that none has is passed over; what no id names comes last, as it stood. */
export function arranged<Thing extends { readonly id: Id }>(
  things: readonly Thing[],
  ids: readonly Id[],
): readonly Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const named = [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  return [...named, ...things.filter((thing) => !named.includes(thing))]
}
