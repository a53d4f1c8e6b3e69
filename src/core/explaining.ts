import { statementsOf } from './comparing/statements'
import type { Explanation, Id, Wording } from './model'
import type { SkillLadder } from './views/model'
import { explanationAt } from './views/skill-wording'

/** How an explanation is labelled, on screen, on paper and by screen readers. */
export const oursLabel = 'Our explanation, not the official wording'

/** The same, before a list in a text or as the heading of a column. */
export const oursHeading = 'Our explanation (not the official wording)'

/** What is shown, line by line: the official wording or ours. */
export function linesOf(words: Words | null): {
  readonly statements: readonly string[]
  readonly ours: readonly string[]
} {
  return {
    statements: words?.source === 'official' ? statementsOf(words.wording) : [],
    ours: words?.source === 'ours' ? explanationLines(words.explanation) : [],
  }
}

/** An explanation, line by line. */
export function explanationLines({ statements, example }: Explanation): readonly string[] {
  return example === undefined ? statements : [...statements, example]
}

/**
 * What a screen or a file shows of a skill at a skill level. The source's wording comes first wherever there is any; our
 * explanation then only opens beside it.
 */
export type Words =
  | { readonly source: 'official'; readonly wording: Wording; readonly explanation?: Explanation }
  | { readonly source: 'ours'; readonly explanation: Explanation }

/** `null` where there are neither: there a screen says once what the skill levels of the scale mean. */
export function wordsFrom(wording: Wording | undefined, explanation: Explanation | undefined): Words | null {
  if (wording !== undefined) return { source: 'official', wording, ...(explanation && { explanation }) }
  return explanation ? { source: 'ours', explanation } : null
}

/** What is said of a skill at a skill level; `null` for a requirement that states none. */
export function wordsAt({ skill, steps }: SkillLadder, skillLevel: Id | null): Words | null {
  const step = steps.find((candidate) => candidate.skillLevel.id === skillLevel)
  return wordsFrom(
    skillLevel === null ? skill.description : step?.wording,
    explanationAt(skill.explanation, skillLevel),
  )
}
