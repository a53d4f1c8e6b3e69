import type { Rule } from '../rule'

const STEPS_OF_THE_MARK = 4

/** A skill level is drawn as a ladder of up to four steps; a fifth would look like the fourth. */
export const skillScaleFitsMark: Rule = {
  id: 'skill-scale-fits-mark',
  severity: 'error',
  *check({ skillScale }) {
    if (skillScale.length <= STEPS_OF_THE_MARK) return
    yield {
      where: 'skillScale',
      what: `the scale has ${skillScale.length} skill levels`,
      tip: `A scale has up to ${STEPS_OF_THE_MARK}.`,
    }
  },
}
