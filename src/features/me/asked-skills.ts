import type { Id } from '@/core/model'
import type { Ladder } from '@/core/views/model'

/** The skill level a role level asks for in each skill; a skill whose level the source does not state is absent. */
export function statedSkillLevels({ roleLevels }: Ladder, roleLevel: Id): ReadonlyMap<Id, Id> {
  const requirements = roleLevels.find(({ id }) => id === roleLevel)?.requirements ?? []
  return new Map(
    requirements.flatMap(({ skill, skillLevel }) => (skillLevel === null ? [] : [[skill, skillLevel] as const])),
  )
}
