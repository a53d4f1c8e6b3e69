import type { Rule } from '../rule'

/** With more steps the skill mark cannot be read at a glance. */
export const MOST_STEPS = 10

/** The skill mark shows a step for each skill level; with too many, neighbouring skill levels look the same. */
export const skillScaleFitsMark: Rule = {
  id: 'skill-scale-fits-mark',
  severity: 'error',
  *check({ skillScale }) {
    if (skillScale.length <= MOST_STEPS) return
    yield {
      where: 'skillScale',
      what: `the scale has ${skillScale.length} skill levels`,
      tip: `A scale can have up to ${MOST_STEPS}.`,
    }
  },
}
