import type { QueryClient } from '@tanstack/react-query'
import type { ComparedColumn } from '@/core/comparing/model'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { Id, Wording } from '@/core/model'
import { profileColumn } from '@/core/profile/column'
import { NOT_YET, type Profile } from '@/core/profile/model'
import { followRedirects } from '@/core/profile/in-framework'
import { queries } from '@/data-source/queries'
import { profileStore } from '../device/profiles/use-profiles'

/** The reader's own skills for a comparison; without a column where they have said nothing, or their framework is not here. */
export interface MyColumn {
  readonly column?: ComparedColumn
  /** The role level they say they are about on: what stands in the column's place without them. */
  readonly base?: RoleLevelAddress
}

/** Reads the skills of who is chosen in this tab, with the framework's wording of each as far as it is held. */
export async function myColumn(client: QueryClient): Promise<MyColumn> {
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  const outline = current && (await client.ensureQueryData(queries.outline(current.framework)).catch(() => null))
  if (!outline) return {}
  const profile = followRedirects(outline)(current)
  const column = profileColumn(profile, outline, await heldWording(client, profile))
  return { column, ...(profile.base && { base: { framework: profile.framework, ...profile.base } }) }
}

/** What cannot be had of it is left out, as where it is not held. */
async function heldWording(
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
