import type { Rule } from '../../../../src/core/format/rule'
import { explanationTexts } from '../texts'

const begins = { summary: /^\p{Lu}/u, statement: /^\p{Lu}/u, example: /^For example: / }

/** Screens, files and readers' voices run the sentences together. */
export const wholeSentence: Rule = {
  id: 'whole-sentence',
  severity: 'error',
  *check(framework) {
    for (const { kind, text, where } of explanationTexts(framework)) {
      if (begins[kind].test(text) && /[^.]\.$/.test(text)) continue
      yield {
        where,
        what: `the ${kind} is not a whole sentence`,
        tip: 'Begin with a capital letter, an example with "For example:", and end with a full stop.',
      }
    }
  },
}
