import { faultyTexts } from '../places'
import type { Rule } from '../rule'

/**
 * An empty text means neither "none" nor "not stated": a field without content must be left out. A repair may be empty on one
 * side, if something was missing or was removed.
 */
export const wordingNotEmpty: Rule = {
  id: 'wording-not-empty',
  severity: 'error',
  *check({ repairs: _mayBeEmpty, ...framework }) {
    for (const { where } of faultyTexts(framework, (text) => !/\S/.test(text))) {
      yield { where, what: 'the text is empty', tip: 'Fill it in, or leave the field or item out.' }
    }
  },
}
