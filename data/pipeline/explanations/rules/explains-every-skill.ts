import { elementPlace } from '../../../../src/core/format/places'
import type { Rule } from '../../../../src/core/format/rule'

/** A list of skills in which some have a line of ours and others have none looks broken. */
export const explainsEverySkill: Rule = {
  id: 'explains-every-skill',
  severity: 'error',
  *check({ skills }) {
    for (const [index, skill] of skills.entries()) {
      if (skill.explanation) continue
      yield {
        where: elementPlace('skills', skill, index),
        what: 'the skill has no explanation',
        tip: 'Add a summary, and statements for each skill level that some role level asks for.',
      }
    }
  },
}
