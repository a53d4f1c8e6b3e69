import type { Id } from '../model'

/** The same things in the order of `ids`. Unknown ids are ignored; items without one go last. */
export function arranged<Thing extends { readonly id: Id }>(
  things: readonly Thing[],
  ids: readonly Id[],
): readonly Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const named = [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  return [...named, ...things.filter((thing) => !named.includes(thing))]
}
