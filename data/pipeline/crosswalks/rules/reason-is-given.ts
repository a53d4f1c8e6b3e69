import type { CrosswalkRule } from '../rule'

/** A judgement that nobody can follow cannot be corrected. */
export const reasonIsGiven: CrosswalkRule = {
  id: 'reason-is-given',
  *check({ rows }) {
    for (const { where, reason } of rows) {
      if (!/^[\p{Lu}\p{N}].*\.$/u.test(reason))
        yield {
          where,
          what: reason === '' ? 'the reason is missing' : 'the reason is not a sentence',
          tip: 'Say why in a sentence of your own: begin with a capital letter and end with a full stop.',
        }
    }
  },
}
