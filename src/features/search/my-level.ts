import type { QueryClient } from '@tanstack/react-query'
import type { RoleLevelAddress } from '@/core/hrefs'
import { startFrom } from '@/core/profile/edits'
import { followRedirects, statedSkillLevels } from '@/core/profile/in-framework'
import { emptyProfile, type RoleLevelRef } from '@/core/profile/model'
import { newId } from '@/device/profiles/new-id'
import { queries } from '@/data-source/queries'
import { profileStore } from '@/device/profiles/use-profiles'

/**
 * Makes a role level the closest one of the person shown in this tab. Skill levels that they set themselves stay. If there is
 * nobody yet, or if their skills are in another framework, it starts a new list.
 */
export async function startMySkills(client: QueryClient, { framework, ...base }: RoleLevelAddress): Promise<void> {
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  const person = current?.framework === framework ? current : null
  const askedBy = async ({ role, roleLevel }: RoleLevelRef) => {
    const ladder = await client.ensureQueryData(queries.ladder(framework, role)).catch(() => null)
    return ladder ? statedSkillLevels(ladder, roleLevel) : new Map<string, string>()
  }
  const edit = startFrom({
    base,
    asked: await askedBy(base),
    askedBefore: person?.base ? await askedBy(person.base) : new Map(),
  })
  if (person) {
    // So that one skill never has two ids in a profile.
    const outline = await client.ensureQueryData(queries.outline(framework))
    store.edit(person.id, (now) => edit(followRedirects(outline)(now)))
  } else store.add(edit(emptyProfile(newId(), framework)))
}
