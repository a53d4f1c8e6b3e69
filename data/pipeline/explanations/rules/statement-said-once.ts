import type { Rule } from '../../../../src/core/format/rule'
import { folded } from '../../../../src/core/text/fold'
import { explanationTexts } from '../texts'

/** A skill level has only what it adds: what a lower one says still applies. */
export const statementSaidOnce: Rule = {
  id: 'statement-said-once',
  severity: 'error',
  *check(framework) {
    const said = new Set<string>()
    for (const { skill, kind, text, where } of explanationTexts(framework)) {
      const key = `${skill.id} ${folded(text)}`
      if (kind === 'statement' && said.has(key))
        yield {
          where,
          what: 'another statement of the skill says the same',
          tip: 'Write what this skill level adds, or remove it.',
        }
      said.add(key)
    }
  },
}
