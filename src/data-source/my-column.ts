import type { QueryClient } from '@tanstack/react-query'
import type { ComparedColumn } from '@/core/comparing/model'
import type { RoleLevelAddress } from '@/core/hrefs'
import { profileColumn } from '@/core/profile/column'
import { readLink, withoutTexts, writeLink } from '@/core/profile/link'
import { mySkillsName, NOT_YET, profileName, type Profile } from '@/core/profile/model'
import { followRedirects } from '@/core/profile/in-framework'
import type { SkillLadder } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { profileStore } from '../device/profiles/use-profiles'

/** Somebody's skills for a comparison: the reader's own, or those in a link. There is no column if none are rated, or if their framework is not here. */
export interface MyColumn {
  readonly column?: ComparedColumn
  /** Their closest role level: it replaces the column when the skills are switched off. */
  readonly base?: RoleLevelAddress
  /** The same skills as the fragment of a link, without notes, evidence and next steps. */
  readonly fragment?: string
  /** Why the skills in a link cannot be read. */
  readonly fault?: string
}

/** The skills of the person chosen in this tab. */
export async function myColumn(client: QueryClient): Promise<MyColumn> {
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  return current ? columnOf(client, current, mySkillsName(current)) : {}
}

/** The skills that somebody sent in the fragment of a link. */
export async function sentColumn(client: QueryClient, fragment: string): Promise<MyColumn> {
  const read = readLink(fragment)
  if (!read) return {}
  return 'fault' in read ? read : columnOf(client, read.profile, `Skills of ${profileName(read.profile)}`)
}

/** A person's skills, with what is said of each at their skill level. */
async function columnOf(client: QueryClient, owner: Profile, name: string): Promise<MyColumn> {
  const outline = await client.ensureQueryData(queries.outline(owner.framework)).catch(() => null)
  if (!outline) return {}
  const profile = followRedirects(outline)(owner)
  const skills = await ratedSkills(client, profile)
  const wording = skills.flatMap(({ skill: { id }, steps }) => {
    const own = profile.skills.find(({ skill }) => skill === id)
    const said = steps.find(({ skillLevel }) => skillLevel.id === own?.skillLevel)?.wording
    return said === undefined ? [] : [[id, said] as const]
  })
  const explanations = skills.flatMap(({ skill: { id, explanation } }) =>
    explanation ? [[id, explanation] as const] : [],
  )
  const column = profileColumn(profile, outline, Object.fromEntries(wording), Object.fromEntries(explanations), name)
  const fragment = writeLink(withoutTexts(profile))
  return { column, fragment, ...(profile.base && { base: { framework: profile.framework, ...profile.base } }) }
}

/** A skill that cannot be loaded is left out: the comparison shows its skill level without words. */
async function ratedSkills(client: QueryClient, { framework, skills }: Profile): Promise<SkillLadder[]> {
  const rated = skills.filter(({ skillLevel }) => skillLevel !== null && skillLevel !== NOT_YET)
  const views = rated.map(({ skill }) => client.ensureQueryData(queries.skill(framework, skill)).catch(() => null))
  return (await Promise.all(views)).filter((view) => view !== null)
}
