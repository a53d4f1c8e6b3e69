import type { Rule } from '../../../../src/core/format/rule'
import { explanationsOf, explanationTexts } from '../texts'

const mostWords = { summary: 22, statement: 20, example: 20 }
const mostStatements = 3

/** An explanation is read in passing, one of ten on a screen. */
export const explanationIsShort: Rule = {
  id: 'explanation-is-short',
  severity: 'error',
  *check(framework) {
    for (const { kind, text, where } of explanationTexts(framework)) {
      const words = text.split(/\s+/).length
      if (words > mostWords[kind])
        yield { where, what: `the ${kind} has ${words} words`, tip: `It may have ${mostWords[kind]}.` }
    }
    for (const { explanation, where } of explanationsOf(framework)) {
      const { length } = explanation.statements
      if (length > mostStatements)
        yield { where, what: `there are ${length} statements`, tip: `Keep the ${mostStatements} that matter most.` }
    }
  },
}
