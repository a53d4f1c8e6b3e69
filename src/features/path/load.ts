import type { QueryClient } from '@tanstack/react-query'
import { isMe, type RoleLevelAddress } from '@/core/hrefs'
import { foundEnd } from './found-end'
import { readPathSearch } from './url'

/** Loads what a path shows first. An unknown end gives a notice, not an error page. */
export async function loadPath(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { from, to } = readPathSearch(search)
  // The reader may have changed their own skills since the last visit.
  const find = (address: RoleLevelAddress) =>
    client.fetchQuery({ ...foundEnd(client, address), staleTime: isMe(address) ? 0 : Infinity })
  await Promise.all([from, to].flatMap((address) => (address ? [find(address)] : [])))
}
