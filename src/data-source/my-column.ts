import type { QueryClient } from '@tanstack/react-query'
import type { ComparedColumn } from '@/core/comparing/model'
import type { RoleLevelAddress } from '@/core/hrefs'
import { profileColumn } from '@/core/profile/column'
import { NOT_YET, type Profile } from '@/core/profile/model'
import { followRedirects } from '@/core/profile/in-framework'
import type { SkillLadder } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { profileStore } from '../device/profiles/use-profiles'

/** Your own skills for a comparison. There is no column if you have rated none, or if their framework is not here. */
export interface MyColumn {
  readonly column?: ComparedColumn
  /** Your closest role level: it replaces the column when your own skills are switched off. */
  readonly base?: RoleLevelAddress
}

/** Reads the skills of the person chosen in this tab, with what is said of each at their skill level. */
export async function myColumn(client: QueryClient): Promise<MyColumn> {
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  const outline = current && (await client.ensureQueryData(queries.outline(current.framework)).catch(() => null))
  if (!outline) return {}
  const profile = followRedirects(outline)(current)
  const skills = await ratedSkills(client, profile)
  const wording = skills.flatMap(({ skill: { id }, steps }) => {
    const own = profile.skills.find(({ skill }) => skill === id)
    const said = steps.find(({ skillLevel }) => skillLevel.id === own?.skillLevel)?.wording
    return said === undefined ? [] : [[id, said] as const]
  })
  const explanations = skills.flatMap(({ skill: { id, explanation } }) =>
    explanation ? [[id, explanation] as const] : [],
  )
  const column = profileColumn(profile, outline, Object.fromEntries(wording), Object.fromEntries(explanations))
  return { column, ...(profile.base && { base: { framework: profile.framework, ...profile.base } }) }
}

/** A skill that cannot be loaded is left out: the comparison shows its skill level without words. */
async function ratedSkills(client: QueryClient, { framework, skills }: Profile): Promise<SkillLadder[]> {
  const rated = skills.filter(({ skillLevel }) => skillLevel !== null && skillLevel !== NOT_YET)
  const views = rated.map(({ skill }) => client.ensureQueryData(queries.skill(framework, skill)).catch(() => null))
  return (await Promise.all(views)).filter((view) => view !== null)
}
