import { changeOf, effort, skillLevelSteps, type Change, type Effort, type Steps, type StepsBySkill } from '../changes'
import type { Id, SkillLevel } from '../model'
import { counted, listed } from '../text/words'
import type { Ladder, LadderRoleLevel } from '../views/model'

/** How one skill differs between two role levels of a career ladder. */
export interface SkillChange {
  readonly skill: { readonly id: Id; readonly name: string }
  readonly from: Steps
  readonly to: Steps
  readonly change: Change
}

/** A role level with the one below and the one above. The lowest has none below, the highest none above. */
export interface Neighbours {
  readonly below?: LadderRoleLevel
  readonly here: LadderRoleLevel
  readonly above?: LadderRoleLevel
}

// A ladder asks for the steps of each role level once for each of its skills, which may be a thousand.
const knownSteps = new WeakMap<LadderRoleLevel, StepsBySkill>()

/** What a role level asks for, as steps of its framework's scale. */
export function stepsBySkill(scale: readonly SkillLevel[], roleLevel: LadderRoleLevel): StepsBySkill {
  const known = knownSteps.get(roleLevel)
  if (known) return known
  const steps = new Map(
    roleLevel.requirements.map(({ skill, skillLevel }) => [skill, skillLevelSteps(scale, skillLevel)]),
  )
  knownSteps.set(roleLevel, steps)
  return steps
}

/** The role level with that id and its neighbours; `undefined` if the ladder has no such role level. */
export function neighbours({ roleLevels }: Ladder, roleLevel: Id): Neighbours | undefined {
  const place = roleLevels.findIndex(({ id }) => id === roleLevel)
  const here = roleLevels[place]
  const below = roleLevels[place - 1]
  const above = roleLevels[place + 1]
  return here && { here, ...(below && { below }), ...(above && { above }) }
}

/** Every skill that either role level asks for, with its change, in the framework's order. */
export function skillChanges({ framework, skills }: Ladder, from: LadderRoleLevel, to: LadderRoleLevel): SkillChange[] {
  const before = stepsBySkill(framework.skillScale, from)
  const after = stepsBySkill(framework.skillScale, to)
  return skills
    .filter(({ id }) => before.has(id) || after.has(id))
    .map((skill) => {
      const [fromSteps, toSteps] = [before.get(skill.id) ?? 0, after.get(skill.id) ?? 0]
      return { skill, from: fromSteps, to: toSteps, change: changeOf(fromSteps, toSteps) }
    })
}

/** What there is to learn between two role levels of a career ladder. */
export function ladderEffort(
  { framework: { skillScale } }: Ladder,
  from: LadderRoleLevel,
  to: LadderRoleLevel,
): Effort {
  return effort(stepsBySkill(skillScale, from), stepsBySkill(skillScale, to))
}

/** The steps that each role level asks for in one skill, lowest role level first; 0 if it does not ask for the skill. */
export function skillGrowth({ framework: { skillScale }, roleLevels }: Ladder, skill: Id): Steps[] {
  return roleLevels.map((roleLevel) => stepsBySkill(skillScale, roleLevel).get(skill) ?? 0)
}

/** Whether no requirement of the ladder states a skill level, as in the Canadian drafts and the Chief roles. */
export function statesNoSkillLevel({ roleLevels }: Ladder): boolean {
  return roleLevels.every(({ requirements }) => requirements.every(({ skillLevel }) => skillLevel === null))
}

const says: Readonly<Record<Change['kind'], readonly [one: string, several: string]>> = {
  raised: ['goes up', 'go up'],
  new: ['is new', 'are new'],
  lowered: ['goes down', 'go down'],
  dropped: ['is no longer asked for', 'are no longer asked for'],
  unknown: ['can’t be compared', 'can’t be compared'],
  same: ['stays the same', 'stay the same'],
}

/** What changes amount to: "5 skills go up, 1 is new and 3 stay the same". */
export function countedChanges(changes: readonly SkillChange[]): string {
  const clauses = Object.entries(says).flatMap(([kind, [one, several]]) => {
    const count = changes.filter(({ change }) => change.kind === kind).length
    return count === 0 ? [] : [{ count, verb: count === 1 ? one : several }]
  })
  return listed(clauses.map(({ count, verb }, place) => `${place === 0 ? counted(count, 'skill') : count} ${verb}`))
}

/** The skills that change, grouped by the skill levels from which and to which: the highest first, those that go up before those that go down. */
export function changeGroups(changes: readonly SkillChange[]): SkillChange[][] {
  const groups = new Map<string, SkillChange[]>()
  for (const one of changes) {
    if (one.change.kind === 'same') continue
    const key = `${one.from} ${one.to}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const rank = ([first]: SkillChange[]) =>
    first && typeof first.to === 'number' && typeof first.from === 'number'
      ? first.to + Math.sign(first.to - first.from) / 2
      : -1
  return [...groups.values()].toSorted((a, b) => rank(b) - rank(a))
}
