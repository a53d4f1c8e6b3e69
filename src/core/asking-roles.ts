import type { Id } from './model'
import type { SkillLadder } from './views/model'

/** A role that asks for a skill. */
export interface AskingRole {
  readonly role: Id
  readonly name: string
  /** How many of its role levels ask for it at each skill level, lowest first. */
  readonly counts: readonly number[]
}

/** The roles that ask for a skill at a stated skill level: those that ask for most first, then the one with more role levels, then by name. */
export function askingRoles({ steps }: Pick<SkillLadder, 'steps'>): AskingRole[] {
  const roles = new Map<Id, { role: Id; name: string; counts: number[] }>()
  for (const [place, { roleLevels }] of steps.entries()) {
    for (const { role, roleName } of roleLevels) {
      const found = roles.get(role) ?? { role, name: roleName, counts: steps.map(() => 0) }
      found.counts[place] = (found.counts[place] ?? 0) + 1
      roles.set(role, found)
    }
  }
  return [...roles.values()].toSorted(
    (a, b) => highest(b) - highest(a) || roleLevelCount(b) - roleLevelCount(a) || (a.name < b.name ? -1 : 1),
  )
}

function highest({ counts }: AskingRole): number {
  return counts.findLastIndex((count) => count > 0)
}

/** How many role levels of a role ask for the skill. */
export function roleLevelCount({ counts }: AskingRole): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
