import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import type { CloseSkills } from '@/core/profile/gaps'
import type { Profile, RoleLevelRef } from '@/core/profile/model'
import { followRedirects, hasRoleLevel } from '@/core/profile/in-framework'
import type { Counting } from '@/core/related-in-words'
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
  readonly counting: Counting
  /** The related skills that count towards the target; absent where none do. */
  readonly close: CloseSkills | undefined
}

/** Loads what a profile refers to: its framework's outline, its closest role level, its target, and the skills that are related. */
export function useFramework(stored: Profile): ProfileFramework {
  const { data: outline, isError } = useQuery(queries.outline(stored.framework))
  const profile = outline ? followRedirects(outline)(stored) : stored
  const [isCounted] = useRelated()
  const related = useQuery({ ...queries.relatedSkills(stored.framework), enabled: profile.target !== null })
  const relatedSkills = related.data?.relatedSkills ?? []
  const hasRelated = relatedSkills.some(({ kind }) => kind !== 'refused')
  const target = useRoleLevel(outline, profile.target)
  return {
    profile,
    outline,
    missing: isError,
    base: useRoleLevel(outline, profile.base),
    // Before that, every figure would be shown without them and change a moment later.
    target: related.isLoading ? null : target,
    counting: hasRelated ? (isCounted ? 'related' : 'alone') : null,
    close: outline && hasRelated && isCounted ? { relatedSkills, skills: outline.skills } : undefined,
  }
}

/** Whether related skills count: `related=no` in the URL says that they do not. */
export function useRelated(): readonly [on: boolean, change: (on: boolean) => void] {
  const { search, pathname, hash } = useLocation()
  const navigate = useNavigate()
  const change = (on: boolean) =>
    void navigate(`${pathname}${on ? '' : '?related=no'}${hash}`, { replace: true, preventScrollReset: true })
  return [new URLSearchParams(search).get('related') !== 'no', change]
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
