import { useQuery } from '@tanstack/react-query'
import type { Profile, Rung } from '@/core/profile/model'
import { followRedirects, hasRung } from '@/core/profile/settle'
import type { FrameworkOutline, Ladder, LadderRung, RoleLevelWording } from '@/core/views/model'
import { queries } from '@/data-source/queries'

/** A role level of the profile's framework, with what it asks and what the framework says of it. */
export interface RungOnLadder {
  readonly ladder: Ladder
  readonly rung: LadderRung
  /** Absent while it is on its way, and where it could not be loaded. */
  readonly wording: RoleLevelWording | undefined
}

/** What the screen of a profile knows of its framework. */
export interface ProfileFramework {
  /** The profile, with what the framework has renamed since followed. */
  readonly profile: Profile
  /** Absent while it is on its way, and where it could not be loaded. */
  readonly outline: FrameworkOutline | undefined
  readonly missing: boolean
  readonly base: RungOnLadder | null
  readonly target: RungOnLadder | null
}

/** Loads what a profile speaks of: its framework's names, and the rungs it stands on and goes to. */
export function useFramework(stored: Profile): ProfileFramework {
  const { data: outline, isError } = useQuery(queries.outline(stored.framework))
  const profile = outline ? followRedirects(outline)(stored) : stored
  return {
    profile,
    outline,
    missing: isError,
    base: useRung(outline, profile.base),
    target: useRung(outline, profile.target),
  }
}

/** Nothing is asked for that the framework is known not to have. */
function useRung(outline: FrameworkOutline | undefined, rung: Rung | null): RungOnLadder | null {
  const [framework, { role, roleLevel }] = [outline?.framework.id ?? '', rung ?? { role: '', roleLevel: '' }]
  const enabled = outline !== undefined && rung !== null && hasRung(outline, rung)
  const { data: ladder } = useQuery({ ...queries.ladder(framework, role), enabled })
  const { data: wording } = useQuery({ ...queries.roleLevelWording({ framework, role, roleLevel }), enabled })
  const found = ladder?.roleLevels.find(({ id }) => id === roleLevel)
  return ladder && found ? { ladder, rung: found, wording } : null
}
