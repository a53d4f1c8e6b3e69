import type { Edit } from './edits'
import type { NextStep, OwnSkill, Profile } from './model'
import { same } from './same'

/**
 * Takes one change back and no other: what still is as `after` left it becomes what it was `before`; what was changed since,
 * here or in another tab, stays.
 */
export function undo(before: Profile, after: Profile): Edit {
  return (current) => ({
    id: current.id,
    name: back(before.name, after.name, current.name),
    framework: back(before.framework, after.framework, current.framework),
    base: back(before.base, after.base, current.base),
    target: back(before.target, after.target, current.target),
    skills: backInList(before.skills, after.skills, current.skills, skillKey),
    nextSteps: backInList(before.nextSteps, after.nextSteps, current.nextSteps, stepKey),
  })
}

const skillKey = ({ skill }: OwnSkill) => skill
const stepKey = ({ id }: NextStep) => id

function back<T>(before: T, after: T, current: T): T {
  return same(current, after) ? before : current
}

/** In the order of before; what has come since stands at the end. */
function backInList<T>(before: readonly T[], after: readonly T[], current: readonly T[], keyOf: (entry: T) => string): T[] {
  const find = (list: readonly T[], key: string) => list.find((entry) => keyOf(entry) === key)
  const keys = new Set([...before, ...current].map(keyOf))
  return [...keys].flatMap((key) => back(find(before, key), find(after, key), find(current, key)) ?? [])
}
