import type { QueryClient } from '@tanstack/react-query'
import type { RoleLevelAddress } from '@/core/hrefs'
import { ownAddress, withOwnSkills } from '@/core/profile/as-role-level'
import { carriedSkills } from '@/core/profile/carried'
import { mySkillsName } from '@/core/profile/model'
import { followRedirects } from '@/core/profile/in-framework'
import type { FrameworkRequirements } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { profileStore } from '../device/profiles/use-profiles'

/** Your own skills as the start of moves and paths. */
export interface MyEnd {
  /** "My skills: Ann" */
  readonly name: string
  readonly address: RoleLevelAddress
  /** The framework, with your skills added as one more role level under `address`. */
  readonly requirements: FrameworkRequirements
  /** Your closest role level: it replaces your own skills when they are switched off. */
  readonly base?: RoleLevelAddress
}

/** The skills of the person chosen in this tab; `null` if they have none yet, or if their framework is not here. */
export async function myEnd(client: QueryClient): Promise<MyEnd | null> {
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  if (!current) return null
  const { framework } = current
  try {
    const [outline, requirements] = await Promise.all([
      client.ensureQueryData(queries.outline(framework)),
      client.ensureQueryData(queries.requirements(framework)),
    ])
    const profile = followRedirects(outline)(current)
    const carried = carriedSkills(profile, outline.framework.skillScale)
    if (![...carried.values()].some((steps) => typeof steps === 'number' && steps > 0)) return null
    const name = mySkillsName(profile)
    return {
      name,
      address: ownAddress(framework),
      requirements: withOwnSkills(requirements, name, carried),
      ...(profile.base && { base: { framework, ...profile.base } }),
    }
  } catch {
    return null
  }
}
