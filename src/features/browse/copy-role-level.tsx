import type { Ladder, LadderRung, RoleLevelWording } from '@/core/slices'
export function CopyRoleLevel(_: { ladder: Ladder; rung: LadderRung; wording: RoleLevelWording }) { return null }
