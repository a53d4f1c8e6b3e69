import type { Rule } from '../../../../src/core/format/rule'
import { explanationTexts } from '../texts'

/** Words that sound like something and say nothing that anybody could see happen. */
const EMPTY_PHRASE = new RegExp(
  `\\b(${[
    'various',
    'effective(ly)?',
    'ensur(e|es|ed|ing)',
    'champion(s|ed|ing)?',
    'leverag(e|es|ed|ing)',
    'driv(e|es|en|ing)',
    'robust(ly)?',
    'appropriate(ly)?',
    'relevan(t|ce)',
    'strategic(ally)?',
    'proactive(ly)?',
    'engag(e|es|ed|ing|ement)',
    'facilitat(e|es|ed|ing|ion)',
    'demonstrat(e|es|ed|ing|ion)',
    'utilis(e|es|ed|ing|ation)',
    'best practices?',
    'key',
    'holistic(ally)?',
    'seamless(ly)?',
  ].join('|')})\\b`,
  'i',
)

export const noEmptyPhrase: Rule = {
  id: 'no-empty-phrase',
  severity: 'error',
  *check(framework) {
    for (const { text, where } of explanationTexts(framework)) {
      const [found] = EMPTY_PHRASE.exec(text) ?? []
      if (found) yield { where, what: `it says "${found}"`, tip: 'Say what somebody does, in everyday words.' }
    }
  },
}
