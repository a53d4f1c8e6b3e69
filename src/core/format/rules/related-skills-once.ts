import { shortened } from '../places'
import type { Rule } from '../rule'

/** With two rows about the same two skills, in either order, it is unclear which one decides. */
export const relatedSkillsOnce: Rule = {
  id: 'related-skills-once',
  severity: 'error',
  *check({ relatedSkills }) {
    const seen = new Set<string>()
    for (const [index, { skills }] of relatedSkills.entries()) {
      const pair = skills.toSorted().join(' ')
      if (seen.has(pair)) {
        yield {
          where: `relatedSkills[${index}].skills`,
          what: `"${shortened(skills[0])}" and "${shortened(skills[1])}" already have a row`,
          tip: 'Keep one of the two.',
        }
      }
      seen.add(pair)
    }
  },
}
