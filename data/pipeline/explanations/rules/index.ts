import type { Rule } from '../../../../src/core/format/rule'
import { explainsEverySkill } from './explains-every-skill'
import { explainsWhatIsAsked } from './explains-what-is-asked'
import { explanationIsShort } from './explanation-is-short'
import { noEmptyPhrase } from './no-empty-phrase'
import { statementSaidOnce } from './statement-said-once'
import { wholeSentence } from './whole-sentence'

/** What must hold in data/explanations, beside the rules of the format: our house style, which binds nobody else. */
export const explanationRules: readonly Rule[] = [
  explainsEverySkill,
  explainsWhatIsAsked,
  explanationIsShort,
  noEmptyPhrase,
  statementSaidOnce,
  wholeSentence,
]
