import type { QueryClient } from '@tanstack/react-query'
import { isMe, type RoleLevelAddress } from '@/core/hrefs'
import type { FrameworkRequirements, RoleLevelRequirements, RoleRequirements } from '@/core/views/model'
import { explainMissing } from '@/data-source/explain-missing'
import type { Missing } from '@/data-source/not-found'
import { queries } from '@/data-source/queries'
import { ViewNotFound } from '@/data-source/reader'
import type { MyEnd } from '@/data-source/my-end'

/** An end that a path was asked for: there, moved to another id, or missing. */
export interface FoundEnd {
  readonly address: RoleLevelAddress
  readonly missing?: Missing
  /** The reader's own skills, where they are what was asked for; `null` where there are none. */
  readonly mine?: MyEnd | null
}

/** Looks an end up, following redirects, and brings what its framework asks along. */
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
  const requirements = await requirementsOrNull(client, address)
  if (requirements && endIn(requirements, address)) return { address }
  const explanation = await explainMissing(client, address)
  if ('missing' in explanation) return { address, missing: explanation.missing }
  const [framework, , role, roleLevel] = explanation.movedTo.slice(1).split('/')
  if (!framework || !role || !roleLevel) throw new Error(`${explanation.movedTo} is not the address of a role level`)
  return find(client, { framework, role, roleLevel })
}

async function requirementsOrNull(
  client: QueryClient,
  { framework }: RoleLevelAddress,
): Promise<FrameworkRequirements | null> {
  try {
    return await client.ensureQueryData(queries.requirements(framework))
  } catch (reason) {
    if (reason instanceof ViewNotFound) return null
    throw reason
  }
}

/** An end of a path with what surrounds it. */
export interface PathEnd {
  readonly address: RoleLevelAddress
  readonly requirements: FrameworkRequirements
  readonly role: RoleRequirements
  readonly roleLevel: RoleLevelRequirements
}

/** The end of that address; `undefined` where the framework holds none. */
export function endIn(requirements: FrameworkRequirements, address: RoleLevelAddress): PathEnd | undefined {
  const role = requirements.roles.find(({ id }) => id === address.role)
  const roleLevel = role?.roleLevels.find(({ id }) => id === address.roleLevel)
  return role && roleLevel && { address, requirements, role, roleLevel }
}

/** The name of a role's family; empty where the framework has none. */
export function familyName(
  { roleFamilies }: FrameworkRequirements,
  { roleFamily }: Pick<RoleRequirements, 'roleFamily'>,
): string {
  return roleFamilies.find(({ id }) => id === roleFamily)?.name ?? ''
}
