import { folded } from '../../../../src/core/text/fold'
import type { SynonymRule } from '../rule'

/** A name finds itself. */
export const notItsOwnName: SynonymRule = {
  id: 'not-its-own-name',
  *check(rows) {
    for (const { where, word, name } of rows) {
      if (folded(word) === folded(name))
        yield { where, what: 'the word is the name itself', tip: 'Remove the line: names are always found.' }
    }
  },
}
