import type { Rule } from '../rule'

/** Every figure needs the scale. A framework that states no skill levels still names the ones it would use. */
export const skillScaleNotEmpty: Rule = {
  id: 'skill-scale-not-empty',
  severity: 'error',
  *check({ skillScale }) {
    if (skillScale.length > 0) return
    yield { where: 'skillScale', what: 'the scale has no skill level', tip: 'List the skill levels, lowest first.' }
  },
}
