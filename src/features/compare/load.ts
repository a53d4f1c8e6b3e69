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

/** Loads what the comparison shows first. An unknown role level loses its column, not the whole screen. */
export async function loadCompare(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { roleLevels } = readCompareRequest(search)
  // The reader may have changed their own skills since the last visit.
  await Promise.all(
    roleLevels.map((address) =>
      client.fetchQuery({ ...foundColumn(client, address), staleTime: isMe(address) ? 0 : Infinity }),
    ),
  )
}

/** Looks up a role level, follows redirects, and loads its ladder and wording. */
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
      client.ensureQueryData(queries.roleExplanations(framework, role)),
    ])
    return (await orNull(views)) !== null
  }
  if (await isThere(address)) return { address }
  const { findMoved } = await import('@/data-source/explain-missing')
  return findMoved(client, address, isThere)
}
