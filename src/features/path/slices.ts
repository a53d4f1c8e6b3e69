import type { QueryClient } from '@tanstack/react-query'
import { foundEnd } from './found-end'
import { readPathSearch } from './url'

/** What a path needs before it is drawn. An unknown end costs a notice, not the screen. */
export async function pathSlices(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { from, to } = readPathSearch(search)
  await Promise.all([from, to].flatMap((address) => (address ? [client.ensureQueryData(foundEnd(client, address))] : [])))
}
