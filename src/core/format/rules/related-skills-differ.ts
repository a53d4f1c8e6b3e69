import { shortened } from '../places'
import type { Rule } from '../rule'

/** A skill covers itself: a row about it and itself is a mistake. */
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
