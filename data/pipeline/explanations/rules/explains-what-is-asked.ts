import { elementPlace, requirementsOf } from '../../../../src/core/format/places'
import type { Rule } from '../../../../src/core/format/rule'
import type { Id } from '../../../../src/core/model'
import { explanationsOf } from '../texts'

/** No screen shows a skill level without words; and a skill level that nobody asks for has none to be explained. */
export const explainsWhatIsAsked: Rule = {
  id: 'explains-what-is-asked',
  severity: 'error',
  *check(framework) {
    const asked = new Set(
      [...requirementsOf(framework)].map(({ requirement: { skill, skillLevel } }) => keyOf(skill, skillLevel)),
    )
    const explained = new Set<string>()
    for (const { skill, skillLevel, where } of explanationsOf(framework)) {
      const key = keyOf(skill.id, skillLevel)
      explained.add(key)
      if (!asked.has(key)) yield { where, what: 'no role level asks for this skill level', tip: 'Remove it.' }
    }
    for (const [index, skill] of framework.skills.entries()) {
      for (const skillLevel of skill.explanation ? [...framework.skillScale.map(({ id }) => id), null] : []) {
        const key = keyOf(skill.id, skillLevel)
        if (!asked.has(key) || explained.has(key)) continue
        yield {
          where: `${elementPlace('skills', skill, index)}.explanation`,
          what: `it has no statements for ${skillLevel ?? 'requirements without a stated skill level'}`,
          tip: 'Write one to three statements: a role level asks for it.',
        }
      }
    }
  },
}

function keyOf(skill: Id, skillLevel: Id | null): string {
  return `${skill} ${skillLevel ?? ''}`
}
