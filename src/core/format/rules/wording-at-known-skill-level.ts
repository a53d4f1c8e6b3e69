import { elementPlace, fieldPlace, shortened } from '../places'
import type { Rule } from '../rule'

/** Wording under a skill level that is not on the scale would never be shown. */
export const wordingAtKnownSkillLevel: Rule = {
  id: 'wording-at-known-skill-level',
  severity: 'error',
  *check({ skillScale, skills }) {
    const known = new Set(skillScale.map(({ id }) => id))
    for (const [index, skill] of skills.entries()) {
      for (const skillLevel of Object.keys(skill.wording)) {
        if (known.has(skillLevel)) continue
        yield {
          where: fieldPlace(`${elementPlace('skills', skill, index)}.wording`, skillLevel),
          what: `the framework has no skill level "${shortened(skillLevel)}"`,
          tip: `The skill scale has: ${[...known].join(', ')}.`,
        }
      }
    }
  },
}
