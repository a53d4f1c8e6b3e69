import type { Rule } from '../rule'

/** The scale says what a skill level means in order; a framework that states no skill levels says what they would be. */
export const skillScaleNotEmpty: Rule = {
  id: 'skill-scale-not-empty',
  severity: 'error',
  *check({ skillScale }) {
    if (skillScale.length > 0) return
    yield { where: 'skillScale', what: 'the scale has no skill level', tip: 'List the skill levels, lowest first.' }
  },
}
