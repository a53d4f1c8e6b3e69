import type { Rule } from '../../../../src/core/format/rule'
import { explainsEverySkill } from './explains-every-skill'
import { explainsWhatIsAsked } from './explains-what-is-asked'
import { explanationIsShort } from './explanation-is-short'
import { noEmptyPhrase } from './no-empty-phrase'
import { statementSaidOnce } from './statement-said-once'
import { wholeSentence } from './whole-sentence'

/** What data/explanations must keep to besides the rules of the format: our house style, which applies to nobody else. */
export const explanationRules: readonly Rule[] = [
  explainsEverySkill,
  explainsWhatIsAsked,
  explanationIsShort,
  noEmptyPhrase,
  statementSaidOnce,
  wholeSentence,
]
