import type { QueryClient } from '@tanstack/react-query'
import { isMe, type RoleLevelAddress } from '@/core/hrefs'
import { foundEnd } from './found-end'
import { readPathSearch } from './url'

/** What a path needs before it is drawn. An unknown end costs a notice, not the screen. */
export async function loadPath(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { from, to } = readPathSearch(search)
  // What the reader says of their skills may have changed since it was looked at last.
  const find = (address: RoleLevelAddress) =>
    client.fetchQuery({ ...foundEnd(client, address), staleTime: isMe(address) ? 0 : Infinity })
  await Promise.all([from, to].flatMap((address) => (address ? [find(address)] : [])))
}
