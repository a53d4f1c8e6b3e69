import { faultyTexts } from '../places'
import type { Rule } from '../rule'

/**
 * An empty text says neither "none" nor "not stated": a field without content is left out. A repair may have nothing
 * on one side, where something was missing or had to go.
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
