import type { QueryClient } from '@tanstack/react-query'
import type { ComparedColumn } from '@/core/comparing/model'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { Id, Wording } from '@/core/model'
import { profileColumn } from '@/core/profile/column'
import { NOT_YET, type Profile } from '@/core/profile/model'
import { followRedirects } from '@/core/profile/in-framework'
import { queries } from '@/data-source/queries'
import { profileStore } from '../device/profiles/use-profiles'

/** Your own skills for a comparison. There is no column if you have rated none, or if their framework is not here. */
export interface MyColumn {
  readonly column?: ComparedColumn
  /** Your closest role level: it replaces the column when your own skills are switched off. */
  readonly base?: RoleLevelAddress
}

/** Reads the skills of the person chosen in this tab, with the official wording of each where it is included. */
export async function myColumn(client: QueryClient): Promise<MyColumn> {
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  const outline = current && (await client.ensureQueryData(queries.outline(current.framework)).catch(() => null))
  if (!outline) return {}
  const profile = followRedirects(outline)(current)
  const column = profileColumn(profile, outline, await officialWording(client, profile))
  return { column, ...(profile.base && { base: { framework: profile.framework, ...profile.base } }) }
}

/** Wording that cannot be loaded is left out, like wording that is not included. */
async function officialWording(
  client: QueryClient,
  { framework, skills }: Profile,
): Promise<Readonly<Record<Id, Wording>>> {
  const entries = await Promise.all(
    skills.map(async ({ skill, skillLevel }) => {
      if (skillLevel === null || skillLevel === NOT_YET) return []
      const ladder = await client.ensureQueryData(queries.skill(framework, skill)).catch(() => null)
      const wording = ladder?.steps.find((step) => step.skillLevel.id === skillLevel)?.wording
      return wording ? [[skill, wording] as const] : []
    }),
  )
  return Object.fromEntries(entries.flat())
}
