import type { Rule } from '../rule'

/** So many steps the mark can be drawn with and still be read at a glance. */
export const MOST_STEPS = 10

/** A skill level is drawn as a ladder of its scale's steps; where there are too many, one more looks like one less. */
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
