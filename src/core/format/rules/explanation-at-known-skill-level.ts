import { elementPlace, fieldPlace, shortened } from '../places'
import type { Rule } from '../rule'

/** No screen would show an explanation under a skill level that is not on the scale. */
export const explanationAtKnownSkillLevel: Rule = {
  id: 'explanation-at-known-skill-level',
  severity: 'error',
  *check({ skillScale, skills }) {
    const known = new Set(skillScale.map(({ id }) => id))
    for (const [index, { explanation, ...skill }] of skills.entries()) {
      for (const skillLevel of Object.keys(explanation?.skillLevels ?? {})) {
        if (known.has(skillLevel)) continue
        yield {
          where: fieldPlace(`${elementPlace('skills', skill, index)}.explanation.skillLevels`, skillLevel),
          what: `the framework has no skill level "${shortened(skillLevel)}"`,
          tip: `The skill scale has: ${[...known].join(', ')}.`,
        }
      }
    }
  },
}
