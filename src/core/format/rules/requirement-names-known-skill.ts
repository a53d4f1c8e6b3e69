import { requirementsOf, shortened } from '../places'
import type { Rule } from '../rule'

/** A requirement of a skill that is not in the framework could not be named on any screen. */
export const requirementNamesKnownSkill: Rule = {
  id: 'requirement-names-known-skill',
  severity: 'error',
  *check(framework) {
    const known = new Set(framework.skills.map(({ id }) => id))
    for (const { requirement, where } of requirementsOf(framework)) {
      if (known.has(requirement.skill)) continue
      yield {
        where: `${where()}.skill`,
        what: `the framework has no skill "${shortened(requirement.skill)}"`,
        tip: 'Add the skill to the list of skills, or correct the id.',
      }
    }
  },
}
