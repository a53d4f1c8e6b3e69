import type { QueryClient } from '@tanstack/react-query'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { Missing } from '@/framework-source/not-found'
import { queries } from '@/framework-source/queries'
import { SliceNotFound } from '@/framework-source/slice-reader'
import { readCompareRequest } from './url'

/** One role level that a comparison was asked for: there, moved to another id, or missing. */
export type FoundRoleLevel =
  | { readonly address: RoleLevelAddress; readonly missing?: undefined }
  | { readonly address: RoleLevelAddress; readonly missing: Missing }

/** What the comparison needs before it is drawn. An unknown role level costs its column, not the screen. */
export async function compareSlices(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { roleLevels } = readCompareRequest(search)
  await Promise.all(roleLevels.map((address) => client.ensureQueryData(foundRoleLevel(client, address))))
}

/** Looks a role level up, following redirects, and brings its ladder and its wording along. */
export function foundRoleLevel(client: QueryClient, address: RoleLevelAddress) {
  return {
    queryKey: ['found', address.framework, address.role, address.roleLevel] as const,
    queryFn: (): Promise<FoundRoleLevel> => find(client, address),
  }
}

async function find(client: QueryClient, address: RoleLevelAddress): Promise<FoundRoleLevel> {
  try {
    await Promise.all([
      client.ensureQueryData(queries.ladder(address.framework, address.role)),
      client.ensureQueryData(queries.roleLevelWording(address)),
    ])
    return { address }
  } catch (reason) {
    if (!(reason instanceof SliceNotFound)) throw reason
    const { explainMissing } = await import('@/framework-source/explain-missing')
    const explanation = await explainMissing(client, address)
    if ('missing' in explanation) return { address, missing: explanation.missing }
    const [framework, , role, roleLevel] = explanation.movedTo.slice(1).split('/')
    if (!framework || !role || !roleLevel) throw reason
    return find(client, { framework, role, roleLevel })
  }
}
