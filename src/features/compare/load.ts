import type { QueryClient } from '@tanstack/react-query'
import { isMe, type RoleLevelAddress } from '@/core/hrefs'
import type { MyColumn } from '@/data-source/my-column'
import type { FoundRoleLevel } from '@/data-source/not-found'
import { queries } from '@/data-source/queries'
import { orNull } from '@/data-source/reader'
import { readCompareRequest } from './url'

/** A column that the link asks for: a role level, or the reader's own skills. */
export interface FoundColumn extends FoundRoleLevel {
  readonly mine?: MyColumn
}

/** What the comparison needs before it is drawn. An unknown role level costs its column, not the screen. */
export async function loadCompare(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { roleLevels } = readCompareRequest(search)
  // What the reader says of their skills may have changed since it was looked at last.
  await Promise.all(
    roleLevels.map((address) =>
      client.fetchQuery({ ...foundColumn(client, address), staleTime: isMe(address) ? 0 : Infinity }),
    ),
  )
}

/** Looks a role level up, following redirects, and brings its ladder and its wording along. */
export function foundColumn(client: QueryClient, address: RoleLevelAddress) {
  return {
    queryKey: ['found', address.framework, address.role, address.roleLevel] as const,
    queryFn: (): Promise<FoundColumn> => find(client, address),
  }
}

async function find(client: QueryClient, address: RoleLevelAddress): Promise<FoundColumn> {
  if (isMe(address)) {
    const { myColumn } = await import('@/data-source/my-column')
    return { address, mine: await myColumn(client) }
  }
  const isThere = async ({ framework, role, roleLevel }: RoleLevelAddress) => {
    const views = Promise.all([
      client.ensureQueryData(queries.ladder(framework, role)),
      client.ensureQueryData(queries.roleLevelWording({ framework, role, roleLevel })),
    ])
    return (await orNull(views)) !== null
  }
  if (await isThere(address)) return { address }
  const { findMoved } = await import('@/data-source/explain-missing')
  return findMoved(client, address, isThere)
}
