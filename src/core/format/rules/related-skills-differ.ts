import { shortened } from '../places'
import type { Rule } from '../rule'

/** A skill covers itself in full; a row that says so, or the contrary, is a slip. */
export const relatedSkillsDiffer: Rule = {
  id: 'related-skills-differ',
  severity: 'error',
  *check({ relatedSkills }) {
    for (const [index, { skills }] of relatedSkills.entries()) {
      const [skill, other] = skills
      if (skill !== other) continue
      yield {
        where: `relatedSkills[${index}].skills`,
        what: `"${shortened(skill)}" is named twice`,
        tip: 'Name two different skills.',
      }
    }
  },
}
