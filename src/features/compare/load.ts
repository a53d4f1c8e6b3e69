import type { QueryClient } from '@tanstack/react-query'
import { isMe, type RoleLevelAddress } from '@/core/hrefs'
import type { Missing } from '@/data-source/not-found'
import { queries } from '@/data-source/queries'
import { ViewNotFound } from '@/data-source/reader'
import type { MyColumn } from '@/data-source/my-column'
import { readCompareRequest } from './url'

/** One column that a comparison was asked for: there, moved to another id, or missing; or the reader's own skills. */
export type FoundRoleLevel =
  | { readonly address: RoleLevelAddress; readonly missing?: undefined; readonly mine?: MyColumn }
  | { readonly address: RoleLevelAddress; readonly missing: Missing; readonly mine?: undefined }

/** What the comparison needs before it is drawn. An unknown role level costs its column, not the screen. */
export async function loadCompare(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { roleLevels } = readCompareRequest(search)
  // What the reader says of their skills may have changed since it was looked at last.
  await Promise.all(
    roleLevels.map((address) =>
      client.fetchQuery({ ...foundRoleLevel(client, address), staleTime: isMe(address) ? 0 : Infinity }),
    ),
  )
}

/** Looks a role level up, following redirects, and brings its ladder and its wording along. */
export function foundRoleLevel(client: QueryClient, address: RoleLevelAddress) {
  return {
    queryKey: ['found', address.framework, address.role, address.roleLevel] as const,
    queryFn: (): Promise<FoundRoleLevel> => find(client, address),
  }
}

async function find(client: QueryClient, address: RoleLevelAddress): Promise<FoundRoleLevel> {
  if (isMe(address)) {
    const { myColumn } = await import('@/data-source/my-column')
    return { address, mine: await myColumn(client) }
  }
  try {
    await Promise.all([
      client.ensureQueryData(queries.ladder(address.framework, address.role)),
      client.ensureQueryData(queries.roleLevelWording(address)),
    ])
    return { address }
  } catch (reason) {
    if (!(reason instanceof ViewNotFound)) throw reason
    const { explainMissing } = await import('@/data-source/explain-missing')
    const explanation = await explainMissing(client, address)
    if ('missing' in explanation) return { address, missing: explanation.missing }
    const [framework, , role, roleLevel] = explanation.movedTo.slice(1).split('/')
    if (!framework || !role || !roleLevel) throw reason
    return find(client, { framework, role, roleLevel })
  }
}
