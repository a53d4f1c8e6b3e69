import type { Fields } from './merge'

/**
 * The roles in the order of `roleOrder`; a single role needs none. If `roleOrder` is faulty, the order is that of the files, so
 * that the rest of the framework can still be checked.
 */
export function orderRoles(
  roles: readonly Fields[],
  roleOrder: unknown,
): { roles: readonly Fields[]; fault: string | null } {
  if (roleOrder === undefined) return { roles, fault: roles.length > 1 ? 'roleOrder is missing' : null }
  if (!Array.isArray(roleOrder)) return { roles, fault: 'roleOrder is not a list' }
  const rolesWith = (id: unknown) => roles.filter((role) => role.id === id)
  const unknown = roleOrder.filter((id) => rolesWith(id).length === 0)
  if (unknown.length > 0) return { roles, fault: `roleOrder names roles without a file: ${unknown.join(', ')}` }
  if (roleOrder.length !== roles.length || new Set(roleOrder).size !== roles.length)
    return { roles, fault: 'roleOrder does not name every role once' }
  return { roles: roleOrder.flatMap((id: unknown): readonly Fields[] => rolesWith(id)), fault: null }
}
