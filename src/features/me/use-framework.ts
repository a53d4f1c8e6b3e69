import { useQuery } from '@tanstack/react-query'
import type { Profile, RoleLevelRef } from '@/core/profile/model'
import { followRedirects, hasRoleLevel } from '@/core/profile/in-framework'
import type { FrameworkOutline, Ladder, LadderRoleLevel, RoleLevelWording } from '@/core/views/model'
import { queries } from '@/data-source/queries'

/** A role level of the profile's framework, with its requirements and wording. */
export interface RoleLevelOnLadder {
  readonly ladder: Ladder
  readonly roleLevel: LadderRoleLevel
  /** Absent while it loads, and if it could not be loaded. */
  readonly wording: RoleLevelWording | undefined
}

/** A profile and the parts of its framework that its screen shows. */
export interface ProfileFramework {
  /** The profile, with the framework's redirects followed. */
  readonly profile: Profile
  /** Absent while it loads, and if it could not be loaded. */
  readonly outline: FrameworkOutline | undefined
  readonly missing: boolean
  readonly base: RoleLevelOnLadder | null
  readonly target: RoleLevelOnLadder | null
}

/** Loads what a profile refers to: its framework's outline, its closest role level and its target. */
export function useFramework(stored: Profile): ProfileFramework {
  const { data: outline, isError } = useQuery(queries.outline(stored.framework))
  const profile = outline ? followRedirects(outline)(stored) : stored
  return {
    profile,
    outline,
    missing: isError,
    base: useRoleLevel(outline, profile.base),
    target: useRoleLevel(outline, profile.target),
  }
}

/** Requests nothing that the framework does not have. */
function useRoleLevel(outline: FrameworkOutline | undefined, ref: RoleLevelRef | null): RoleLevelOnLadder | null {
  const [framework, { role, roleLevel }] = [outline?.framework.id ?? '', ref ?? { role: '', roleLevel: '' }]
  const enabled = outline !== undefined && ref !== null && hasRoleLevel(outline, ref)
  const { data: ladder } = useQuery({ ...queries.ladder(framework, role), enabled })
  const { data: wording } = useQuery({ ...queries.roleLevelWording({ framework, role, roleLevel }), enabled })
  const found = ladder?.roleLevels.find(({ id }) => id === roleLevel)
  return ladder && found ? { ladder, roleLevel: found, wording } : null
}
