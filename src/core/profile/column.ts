import type { ComparedColumn } from '../comparing/model'
import { me } from '../hrefs'
import type { Id, Wording } from '../model'
import type { FrameworkOutline } from '../views/model'
import { mySkillsName, NOT_YET, type Profile } from './model'

/**
 * A person's skills as a column of a comparison, where a role level stands otherwise: what they have of a skill is in the
 * place of what is asked. A skill they have not spoken of, or have none of yet, is absent and counts as no step. `wording`
 * is what the framework says of each skill at the skill level they have, as far as it is held.
 */
export function profileColumn(
  profile: Profile,
  { framework, skills }: FrameworkOutline,
  wording: Readonly<Record<Id, Wording>>,
): ComparedColumn {
  const held = profile.skills.filter(({ skillLevel }) => skillLevel !== null && skillLevel !== NOT_YET)
  const roleLevel = {
    id: me.roleLevel,
    name: mySkillsName(profile),
    requirements: held.map(({ skill, skillLevel }) => ({ skill, skillLevel })),
  }
  const named = new Set(held.map(({ skill }) => skill))
  return {
    ladder: {
      framework,
      role: { id: me.role, name: 'My skills' },
      roleLevels: [roleLevel],
      skills: skills.filter(({ id }) => named.has(id)).map(({ id, name, roles }) => ({ id, name, roles })),
    },
    roleLevel,
    own: true,
    wording: {
      id: roleLevel.id,
      summary: [],
      closing: [],
      placeholders: [],
      notes: [],
      skills: wording,
      explanations: {},
    },
  }
}
