import { roleLevelsOf, shortened } from '../places'
import type { Rule } from '../rule'

/** Two skill levels for one skill at one role level cannot both be asked; twice the same would be counted twice. */
export const requirementOnce: Rule = {
  id: 'requirement-once',
  severity: 'error',
  *check(framework) {
    for (const { roleLevel, where } of roleLevelsOf(framework)) {
      const seen = new Set<string>()
      for (const [index, { skill }] of roleLevel.requirements.entries()) {
        if (seen.has(skill)) {
          yield {
            where: `${where()}.requirements[${index}].skill`,
            what: `the role level already asks for "${shortened(skill)}"`,
            tip: 'Keep the requirement that the source states.',
          }
        }
        seen.add(skill)
      }
    }
  },
}
