import { shortened } from '../places'
import type { Rule } from '../rule'

/** A related skill that is not in the framework would count for nothing, and nobody would see why. */
export const relatedSkillsKnown: Rule = {
  id: 'related-skills-known',
  severity: 'error',
  *check({ skills, relatedSkills }) {
    const known = new Set(skills.map(({ id }) => id))
    for (const [index, pair] of relatedSkills.entries()) {
      for (const skill of new Set(pair.skills)) {
        if (known.has(skill)) continue
        yield {
          where: `relatedSkills[${index}].skills`,
          what: `the framework has no skill "${shortened(skill)}"`,
          tip: 'Add the skill to the list of skills, or correct the id.',
        }
      }
    }
  },
}
