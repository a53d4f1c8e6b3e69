import type { Wording } from '../../model'
import { skillWording } from '../../views/skill-wording'
import { requirementsOf } from '../places'
import type { Rule } from '../rule'

/** Wording that is stored once is corrected once. Screens take a requirement's own wording for a difference. */
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
        what: 'it is the same as the wording of the skill',
        tip: 'Leave it out: a requirement without wording shows that of its skill.',
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
