import type { StepsBySkill } from '@/core/changes'
import { carriedSkills } from '@/core/profile/carried'
import { followRedirects } from '@/core/profile/in-framework'
import type { FrameworkOutline } from '@/core/views/model'
import { useProfiles } from '../device/profiles/use-profiles'

/** Whose skills "my skills" are, and how many steps they have in each. */
export interface MySkills {
  /** Empty if no name was entered. */
  readonly name: string
  readonly carried: StepsBySkill
}

/** The skills of the person chosen in this tab, in one framework; `null` if they have rated none of its skills. */
export function useMySkills(outline: FrameworkOutline): MySkills | null {
  const { current } = useProfiles()
  if (current?.framework !== outline.framework.id) return null
  const profile = followRedirects(outline)(current)
  const carried = carriedSkills(profile, outline.framework.skillScale)
  return carried.size > 0 ? { name: profile.name.trim(), carried } : null
}
