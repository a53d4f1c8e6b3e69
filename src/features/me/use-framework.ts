import { useQuery } from '@tanstack/react-query'
import type { Profile, Rung } from '@/core/profile/model'
import type { FrameworkOutline, Ladder, LadderRung, RoleLevelWording } from '@/core/slices'
import { queries } from '@/framework-source/queries'

/** A role level of the profile's framework, with what it asks and what the framework says of it. */
export interface RungOnLadder {
  readonly ladder: Ladder
  readonly rung: LadderRung
  /** Absent while it is on its way, and where it could not be loaded. */
  readonly wording: RoleLevelWording | undefined
}

/** What the screen of a profile knows of its framework. */
export interface ProfileFramework {
  /** Absent while it is on its way, and where it could not be loaded. */
  readonly outline: FrameworkOutline | undefined
  readonly missing: boolean
  readonly base: RungOnLadder | null
  readonly target: RungOnLadder | null
}

/** Loads what a profile speaks of: its framework's names, and the rungs it stands on and goes to. */
export function useFramework({ framework, base, target }: Profile): ProfileFramework {
  const { data: outline, isError } = useQuery(queries.outline(framework))
  return { outline, missing: isError, base: useRung(framework, base), target: useRung(framework, target) }
}

function useRung(framework: string, rung: Rung | null): RungOnLadder | null {
  const { role, roleLevel } = rung ?? { role: '', roleLevel: '' }
  const { data: ladder } = useQuery({ ...queries.ladder(framework, role), enabled: rung !== null })
  const { data: wording } = useQuery({ ...queries.roleLevelWording({ framework, role, roleLevel }), enabled: rung !== null })
  const found = rung && ladder?.roleLevels.find(({ id }) => id === roleLevel)
  return ladder && found ? { ladder, rung: found, wording } : null
}
