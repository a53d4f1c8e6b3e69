import type { Query, QueryClient } from '@tanstack/react-query'
import type { Id } from '@/core/model'
import { indexPath } from '@/core/slice-paths'

/**
 * Reads anew what the screens show of frameworks that came, changed or went on this device: first the slices, then what was
 * worked out from them. What is shown stays until the new is there.
 */
export async function followDevice(client: QueryClient, touched: readonly Id[]): Promise<void> {
  const isTouched = (query: Query) => touched.some((id) => speaksOf(query, id))
  const isSlice = ({ queryKey }: Query) => queryKey[0] === 'slice'
  client.removeQueries({ type: 'inactive', predicate: isTouched })
  await client.refetchQueries({ type: 'active', predicate: (query) => isSlice(query) && isTouched(query) })
  await client.refetchQueries({ type: 'active', predicate: (query) => !isSlice(query) && isTouched(query) })
}

/** The list of frameworks speaks of all of them. */
function speaksOf({ queryKey }: Query, id: Id): boolean {
  return queryKey.some((part) => part === id || part === indexPath() || (typeof part === 'string' && part.startsWith(`frameworks/${id}/`)))
}
