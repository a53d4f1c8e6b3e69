import { wordsAt, type Words } from '../explaining'
import type { SkillLevel } from '../model'
import type { SkillLadder } from '../views/model'
import type { MarkedStatement } from './model'
import { markedStatements } from './rows'
import { statementsOf } from './statements'

/** A skill level of a skill, with what it adds to the ones below. */
export interface ComparedStep {
  readonly step: SkillLadder['steps'][number]
  readonly words: Words | null
  /** Where this skill level and a lower one have official wording: the nearest of those, and this wording compared with its. */
  readonly below?: { readonly skillLevel: SkillLevel; readonly statements: readonly MarkedStatement[] }
}

/** The skill levels of a skill, lowest first. Our explanations say by themselves what a skill level adds, so only official wording is compared. */
export function comparedSteps(skillLadder: SkillLadder): ComparedStep[] {
  const { steps, skill } = skillLadder
  return steps.map((step, place) => {
    const words = wordsAt(skillLadder, step.skillLevel.id)
    const below = steps.slice(0, place).findLast(({ wording }) => wording !== undefined)
    if (!below || step.wording === undefined) return { step, words }
    const statements = markedStatements(statementsOf(below.wording), statementsOf(step.wording), skill.name)
    return { step, words, below: { skillLevel: below.skillLevel, statements } }
  })
}
