import { wordy } from '../../../../src/core/search/likeness'
import type { SynonymRule } from '../rule'

/** Only the first letters of a name, or a shorter form of its words, explain themselves. */
export const reasonIsGiven: SynonymRule = {
  id: 'reason-is-given',
  *check(rows) {
    for (const { where, kind, word, name, reason } of rows) {
      const explainsItself = kind === 'abbreviation' && wordy(name).initials.includes(word)
      if (reason === '' && !explainsItself)
        yield { where, what: 'the reason is missing', tip: 'Say in a sentence why the word leads there.' }
      if (reason !== '' && !/^[\p{Lu}\p{N}].*\.$/u.test(reason))
        yield {
          where,
          what: 'the reason is not a sentence',
          tip: 'Begin with a capital letter or a figure and end with a full stop.',
        }
    }
  },
}
