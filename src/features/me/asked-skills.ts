import type { Id } from '@/core/model'
import type { Ladder } from '@/core/views/model'

/** What a role level asks, as skill levels by skill; those the source does not state are absent. */
export function statedSkillLevels({ roleLevels }: Ladder, roleLevel: Id): ReadonlyMap<Id, Id> {
  const requirements = roleLevels.find(({ id }) => id === roleLevel)?.requirements ?? []
  return new Map(
    requirements.flatMap(({ skill, skillLevel }) => (skillLevel === null ? [] : [[skill, skillLevel] as const])),
  )
}
