import { readAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { FrameworkOutline, RoleOutline } from '@/core/views/model'

/** The role of the comparison on the start page until somebody chooses one. */
function exampleRole({ roles }: FrameworkOutline): RoleOutline | undefined {
  return roles.find(({ id }) => id === 'product-manager') ?? roles.find(({ roleLevels }) => roleLevels.length > 1)
}

/** Two levels of a role. */
export interface Pair {
  readonly role: RoleOutline
  readonly from: Id
  readonly to: Id
}

/**
 * The comparison that the URL asks for with `from` and `to`, as in a path. Where it names no two levels of a role of the framework, the
 * example's second level and the one above it.
 */
export function readPair(search: URLSearchParams, outline: FrameworkOutline): Pair | undefined {
  const [from, to] = ['from', 'to'].map((end) => readAddress(search.get(end) ?? ''))
  const named = outline.roles.find(({ id }) => id === from?.role && outline.framework.id === from.framework)
  const role = named ?? exampleRole(outline)
  if (!role) return undefined
  const has = (id: Id | undefined) => role.roleLevels.some((roleLevel) => roleLevel.id === id)
  if (named && from && to?.role === role.id && has(from.roleLevel) && has(to.roleLevel))
    return { role, from: from.roleLevel, to: to.roleLevel }
  return firstPair(role)
}

/** The second level of a role and the one above it; the first two where there are no more. */
export function firstPair(role: RoleOutline): Pair | undefined {
  const [lower, upper] = role.roleLevels.slice(role.roleLevels.length > 2 ? 1 : 0)
  return lower && upper && { role, from: lower.id, to: upper.id }
}
