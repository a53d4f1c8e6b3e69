import type { Query, QueryClient } from '@tanstack/react-query'
import type { Id } from '@/core/model'
import { indexPath } from '@/core/views/paths'
import { keepingPlace } from './keep-place'
import { readDevice } from './records'

/** Shows what this device keeps in place of what the site publishes, where nothing but the device itself can say what that is. */
export async function followAll(client: QueryClient): Promise<void> {
  const { kept } = await readDevice().catch(() => ({ kept: [] }))
  if (kept.length > 0)
    await followDevice(
      client,
      kept.map(({ id }) => id),
    )
}

/**
 * Reads anew what the screens show of frameworks that came, changed or went on this device: first the views, then what was
 * worked out from them. What is shown stays until the new is there.
 */
export async function followDevice(client: QueryClient, touched: readonly Id[]): Promise<void> {
  const isTouched = (query: Query) => touched.some((id) => speaksOf(query, id))
  // Who waits for a first reading, such as a screen that was just asked for, would hear that it broke off: it is read again instead.
  const awaited = new Set(
    client
      .getQueryCache()
      .findAll({ fetchStatus: 'fetching', predicate: (query) => isTouched(query) && query.state.data === undefined }),
  )
  client.removeQueries({ type: 'inactive', predicate: (query) => isTouched(query) && !awaited.has(query) })
  await Promise.allSettled(Array.from(awaited, ({ promise }) => promise))
  const isOutdated = (query: Query) => awaited.has(query) || (query.isActive() && isTouched(query))
  await keepingPlace(async () => {
    await client.refetchQueries({ predicate: (query) => isView(query) && isOutdated(query) })
    await client.refetchQueries({ predicate: (query) => !isView(query) && isOutdated(query) })
  })
}

function isView({ queryKey }: Query): boolean {
  return queryKey[0] === 'view'
}

/** The list of frameworks speaks of all of them. */
function speaksOf({ queryKey }: Query, id: Id): boolean {
  return queryKey.some(
    (part) => part === id || part === indexPath() || (typeof part === 'string' && part.startsWith(`frameworks/${id}/`)),
  )
}
