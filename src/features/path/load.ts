import type { QueryClient } from '@tanstack/react-query'
import { isMe, type RoleLevelAddress } from '@/core/hrefs'
import type { FrameworkRequirements, RoleLevelRequirements, RoleRequirements } from '@/core/views/model'
import { findMoved } from '@/data-source/explain-missing'
import type { MyEnd } from '@/data-source/my-end'
import type { FoundRoleLevel } from '@/data-source/not-found'
import { queries } from '@/data-source/queries'
import { orNull } from '@/data-source/reader'
import { readPathSearch } from './url'

/** Loads what a path shows first. An unknown end gives a notice, not an error page. */
export async function loadPath(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const { from, to } = readPathSearch(search)
  const ends = [from, to].filter((address) => address !== undefined)
  // The reader may have changed their own skills since the last visit.
  await Promise.all(
    ends.map((address) => client.fetchQuery({ ...foundEnd(client, address), staleTime: isMe(address) ? 0 : Infinity })),
  )
}

/** An end that the link of a path names: a role level, or the reader's own skills. */
export interface FoundEnd extends FoundRoleLevel {
  /** `null` where they have filled in none. */
  readonly mine?: MyEnd | null
}

/** Looks up an end, follows redirects, and loads the requirements of its framework. */
export function foundEnd(client: QueryClient, address: RoleLevelAddress) {
  return {
    queryKey: ['path-end', address.framework, address.role, address.roleLevel] as const,
    queryFn: (): Promise<FoundEnd> => find(client, address),
  }
}

async function find(client: QueryClient, address: RoleLevelAddress): Promise<FoundEnd> {
  if (isMe(address)) {
    const { myEnd } = await import('@/data-source/my-end')
    return { address, mine: await myEnd(client) }
  }
  const isThere = async (current: RoleLevelAddress) => {
    const requirements = await orNull(client.ensureQueryData(queries.requirements(current.framework)))
    return requirements !== null && endIn(requirements, current) !== undefined
  }
  return (await isThere(address)) ? { address } : findMoved(client, address, isThere)
}

/** An end of a path with its role and framework. */
export interface PathEnd {
  readonly address: RoleLevelAddress
  readonly requirements: FrameworkRequirements
  readonly role: RoleRequirements
  readonly roleLevel: RoleLevelRequirements
}

/** The end with that address; `undefined` if the framework has none. */
export function endIn(requirements: FrameworkRequirements, address: RoleLevelAddress): PathEnd | undefined {
  const role = requirements.roles.find(({ id }) => id === address.role)
  const roleLevel = role?.roleLevels.find(({ id }) => id === address.roleLevel)
  return role && roleLevel && { address, requirements, role, roleLevel }
}

/** The name of a role's family; empty if the framework has no role families. */
export function familyName(
  { roleFamilies }: FrameworkRequirements,
  { roleFamily }: Pick<RoleRequirements, 'roleFamily'>,
): string {
  return roleFamilies.find(({ id }) => id === roleFamily)?.name ?? ''
}
