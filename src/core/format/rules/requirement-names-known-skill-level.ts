import { requirementsOf, shortened } from '../places'
import type { Rule } from '../rule'

/** A skill level outside the scale has no place in the order, and every figure is computed from that order. */
export const requirementNamesKnownSkillLevel: Rule = {
  id: 'requirement-names-known-skill-level',
  severity: 'error',
  *check(framework) {
    const known = new Set(framework.skillScale.map(({ id }) => id))
    for (const { requirement, where } of requirementsOf(framework)) {
      if (requirement.skillLevel === null || known.has(requirement.skillLevel)) continue
      yield {
        where: `${where()}.skillLevel`,
        what: `the framework has no skill level "${shortened(requirement.skillLevel)}"`,
        tip: `The skill scale has: ${[...known].join(', ')}. If the source states no skill level, write null.`,
      }
    }
  },
}
