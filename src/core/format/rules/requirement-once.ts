import { roleLevelsOf, shortened } from '../places'
import type { Rule } from '../rule'

/** A role level cannot ask for two skill levels of one skill; the same requirement twice would count twice. */
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
