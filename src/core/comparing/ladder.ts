import { changeOf, effort, skillLevelSteps, type Change, type Effort, type Steps, type StepsBySkill } from '../changes'
import type { Id, SkillLevel } from '../model'
import type { Ladder, LadderRung } from '../views/model'

/** One skill of a ladder on the way from one rung to another. */
export interface SkillChange {
  readonly skill: { readonly id: Id; readonly name: string }
  readonly from: Steps
  readonly to: Steps
  readonly change: Change
}

/** A rung and what stands next to it; the first rung has none below, the last none above. */
export interface Neighbours {
  readonly below?: LadderRung
  readonly here: LadderRung
  readonly above?: LadderRung
}

/** What a rung asks, in steps of the framework's scale. */
export function stepsBySkill(scale: readonly SkillLevel[], rung: LadderRung): StepsBySkill {
  return new Map(rung.requirements.map(({ skill, skillLevel }) => [skill, skillLevelSteps(scale, skillLevel)]))
}

/** The rung of that id with its neighbours; `undefined` where the ladder has no such rung. */
export function neighbours({ roleLevels }: Ladder, roleLevel: Id): Neighbours | undefined {
  const place = roleLevels.findIndex(({ id }) => id === roleLevel)
  const here = roleLevels[place]
  const below = roleLevels[place - 1]
  const above = roleLevels[place + 1]
  return here && { here, ...(below && { below }), ...(above && { above }) }
}

/** Every skill that either rung asks for, with its change, in the framework's order. */
export function skillChanges({ framework, skills }: Ladder, from: LadderRung, to: LadderRung): SkillChange[] {
  const before = stepsBySkill(framework.skillScale, from)
  const after = stepsBySkill(framework.skillScale, to)
  return skills
    .filter(({ id }) => before.has(id) || after.has(id))
    .map((skill) => {
      const [fromSteps, toSteps] = [before.get(skill.id) ?? 0, after.get(skill.id) ?? 0]
      return { skill, from: fromSteps, to: toSteps, change: changeOf(fromSteps, toSteps) }
    })
}

/** What there is to learn from one rung of a ladder to another. */
export function rungEffort({ framework: { skillScale } }: Ladder, from: LadderRung, to: LadderRung): Effort {
  return effort(stepsBySkill(skillScale, from), stepsBySkill(skillScale, to))
}

/** What each rung asks of one skill, lowest rung first; 0 where a rung does not ask for it. */
export function skillCourse({ framework: { skillScale }, roleLevels }: Ladder, skill: Id): Steps[] {
  return roleLevels.map((rung) => stepsBySkill(skillScale, rung).get(skill) ?? 0)
}

/** Whether every requirement of the ladder lacks its skill level, as in the Canadian drafts and the Chief roles. */
export function statesNoSkillLevel({ roleLevels }: Ladder): boolean {
  return roleLevels.every(({ requirements }) => requirements.every(({ skillLevel }) => skillLevel === null))
}
