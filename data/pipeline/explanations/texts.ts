import { elementPlace } from '../../../src/core/format/places'
import type { Explanation, Framework, Id, Skill } from '../../../src/core/model'
import type { ExplanationRow } from './rows'

interface Placed {
  readonly skill: Skill
  readonly where: string
}

/** What is said of each skill at each skill level, in the framework's order; `null` where no skill level is stated. */
export function* explanationsOf({
  skills,
}: Framework): Generator<Placed & { skillLevel: Id | null; explanation: Explanation }> {
  for (const [index, skill] of skills.entries()) {
    const place = `${elementPlace('skills', skill, index)}.explanation`
    const { skillLevels = {}, notStated } = skill.explanation ?? {}
    for (const [skillLevel, explanation] of Object.entries(skillLevels))
      yield { skill, skillLevel, explanation, where: `${place}.skillLevels.${skillLevel}` }
    if (notStated) yield { skill, skillLevel: null, explanation: notStated, where: `${place}.notStated` }
  }
}

/** Every sentence of them, the summaries first. */
export function* explanationTexts(
  framework: Framework,
): Generator<Placed & { kind: ExplanationRow['kind']; text: string }> {
  for (const [index, skill] of framework.skills.entries()) {
    const where = `${elementPlace('skills', skill, index)}.explanation.summary`
    if (skill.explanation) yield { skill, kind: 'summary', text: skill.explanation.summary, where }
  }
  for (const { skill, explanation, where } of explanationsOf(framework)) {
    for (const [index, text] of explanation.statements.entries())
      yield { skill, kind: 'statement', text, where: `${where}.statements[${index}]` }
    const { example } = explanation
    if (example !== undefined) yield { skill, kind: 'example', text: example, where: `${where}.example` }
  }
}
