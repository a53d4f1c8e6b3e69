import { elementPlace, requirementsOf } from '../places'
import type { Rule } from '../rule'

/** A skill that nothing asks for has a page that leads nowhere; most often a requirement names it wrongly. */
export const skillIsRequired: Rule = {
  id: 'skill-is-required',
  severity: 'warning',
  *check(framework) {
    const required = new Set<string>()
    for (const { requirement } of requirementsOf(framework)) required.add(requirement.skill)
    // A catalogue has no role that could ask.
    if (framework.roles.length === 0) return
    for (const [index, skill] of framework.skills.entries()) {
      if (required.has(skill.id)) continue
      yield {
        where: elementPlace('skills', skill, index),
        what: 'no role level asks for this skill',
        tip: 'Remove it, or name it in the requirements that ask for it.',
      }
    }
  },
}
