import type { SynonymRule } from '../rule'

/** Case makes no difference to a search, so one form is enough and the order is plain. */
export const wordIsLowerCase: SynonymRule = {
  id: 'word-is-lower-case',
  *check(rows) {
    for (const { where, word } of rows) {
      if (word !== word.toLowerCase())
        yield { where, what: `"${word}" has capital letters`, tip: 'Write the word in lower case.' }
    }
  },
}
