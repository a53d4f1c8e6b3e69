import { stepsInWords } from './comparing/growth'
import type { SkillLevel } from './model'
import type { StandIn } from './moves/skills-to-learn'

/** How skills are counted: `null` if the framework has no related skills. */
export type Counting = 'related' | 'alone' | null

/** Whose judgement it is, for files and paper. */
export const ourJudgement = 'Which skills are nearly the same or help each other is our judgement, not the framework’s.'

/** The headings of two columns in tables: the other figure, and the skill that makes the difference. */
export const aloneHeading = 'By the framework alone'
export const standInHeading = 'Close skill that counts, in our judgement'

/** Both ways of counting, as a sentence goes on: ", counting related skills; 36 by the framework alone". */
export function bothFigures(steps: number, alone: number, counting: Counting): string {
  if (counting === null) return ''
  if (counting === 'alone') return ', by the framework alone'
  return steps === alone ? ', by the framework alone too' : `, counting related skills; ${alone} by the framework alone`
}

/** A skill that counts in place of another one, for files: "Related skill: Testing, working". */
export function standInInWords({ skill, steps, kind }: StandIn, skillScale: readonly SkillLevel[]): string {
  const skillLevel = stepsInWords(
    steps,
    skillScale.map(({ name }) => name),
  )
  return `${kind === 'variant' ? 'Nearly the same skill' : 'Related skill'}: ${skill.name}, ${skillLevel}`
}
