import type { QueryClient } from '@tanstack/react-query'
import { isMe, type RoleLevelAddress } from '@/core/hrefs'
import type { PlannedPath } from '@/core/moves/path-plan'
import { undo } from '@/core/profile/change'
import { startFrom } from '@/core/profile/edits'
import { statedSkillLevels } from '@/core/profile/in-framework'
import { emptyProfile, mySkillsName, type Profile } from '@/core/profile/model'
import { movesAsSteps, takePlan } from '@/core/profile/plan'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { newId } from '../device/profiles/new-id'
import { profileStore } from '../device/profiles/use-profiles'

interface PathToTake {
  readonly plan: PlannedPath
  readonly from: RoleLevelAddress
  readonly to: RoleLevelAddress
  /** The name of the role level that it leads to. */
  readonly name: string
}

/** What was done, in words, and how to take it back. */
export interface TakenPlan {
  readonly done: string
  readonly undo: () => void
}

/** Puts a path into My skills as the target and next steps; of somebody new, who starts where the path does, if there is nobody yet. */
export async function takePathAsPlan(client: QueryClient, path: PathToTake): Promise<TakenPlan> {
  const { framework, role, roleLevel } = path.to
  const { framework: card } = await client.ensureQueryData(queries.outline(framework))
  const steps = movesAsSteps(path.plan, card.skillScale).map((text) => ({ id: newId(), text, due: '', done: false }))
  const edit = takePlan({ framework, target: { role, roleLevel }, steps })
  const store = profileStore()
  await store.start()
  const { current } = store.state()
  const before = current ?? (await startingAt(client, path.from))
  const after = edit(before)
  if (current) store.edit(current.id, edit)
  else store.add(after)
  const added = after.nextSteps.length - before.nextSteps.length
  return {
    done: `${mySkillsName(before)}: the target is now ${path.name}. ${counted(added, 'next step')} added.`,
    undo: current ? () => store.edit(current.id, undo(before, after)) : () => store.remove(before.id),
  }
}

async function startingAt(client: QueryClient, from: RoleLevelAddress): Promise<Profile> {
  const blank = emptyProfile(newId(), from.framework)
  if (isMe(from)) return blank
  const ladder = await client.ensureQueryData(queries.ladder(from.framework, from.role))
  const base = { role: from.role, roleLevel: from.roleLevel }
  return startFrom({ base, asked: statedSkillLevels(ladder, from.roleLevel), askedBefore: new Map() })(blank)
}
