import type { Wording } from '../../model'
import { skillWording } from '../../views/skill-wording'
import { requirementsOf } from '../places'
import type { Rule } from '../rule'

/** What is stored once is corrected once; and a requirement's own wording tells the screens that it differs. */
export const wordingRepeatsSkill: Rule = {
  id: 'wording-repeats-skill',
  severity: 'warning',
  *check(framework) {
    const skills = new Map(framework.skills.map((skill) => [skill.id, skill]))
    for (const { requirement, where } of requirementsOf(framework)) {
      const skill = skills.get(requirement.skill)
      const shared = skill && skillWording(skill, requirement.skillLevel)
      if (requirement.wording === undefined || shared === undefined || !sameWording(requirement.wording, shared))
        continue
      yield {
        where: `${where()}.wording`,
        what: 'the skill says the same',
        tip: 'Leave it out: the skill’s wording stands wherever a requirement has none of its own.',
      }
    }
  },
}

function sameWording(a: Wording, b: Wording): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return (
    a.leadIn === b.leadIn &&
    a.items.length === b.items.length &&
    a.items.every((item, index) => item === b.items[index])
  )
}
