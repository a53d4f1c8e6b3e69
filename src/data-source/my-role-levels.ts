import type { QueryClient } from '@tanstack/react-query'
import type { RoleLevelAddress } from '@/core/hrefs'
import { followRedirects } from '@/core/profile/in-framework'
import type { FrameworkCard, RoleLevelName, RoleOutline } from '@/core/views/model'
import { profileStore } from '../device/profiles/use-profiles'
import { queries } from './queries'

/** A role level that somebody chose on My skills: the closest to theirs, or their target. */
export interface MyRoleLevel {
  readonly kind: 'base' | 'target'
  readonly framework: FrameworkCard
  readonly role: RoleOutline
  readonly roleLevel: RoleLevelName
  /** The level above it on the career ladder. */
  readonly above?: RoleLevelName | undefined
  readonly address: RoleLevelAddress
}

/** What the person shown in this tab has chosen, the closest role level first; what is not here is left out. */
export async function myRoleLevels(client: QueryClient): Promise<readonly MyRoleLevel[]> {
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  const outline = current && (await client.ensureQueryData(queries.outline(current.framework)).catch(() => null))
  if (!outline) return []
  const profile = followRedirects(outline)(current)
  const { framework } = outline
  return (['base', 'target'] as const).flatMap((kind) => {
    const role = outline.roles.find(({ id }) => id === profile[kind]?.role)
    const place = role?.roleLevels.findIndex(({ id }) => id === profile[kind]?.roleLevel) ?? -1
    const roleLevel = role?.roleLevels[place]
    if (!role || !roleLevel) return []
    const address = { framework: framework.id, role: role.id, roleLevel: roleLevel.id }
    return [{ kind, framework, role, roleLevel, above: role.roleLevels[place + 1], address }]
  })
}
