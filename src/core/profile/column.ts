import type { ComparedColumn } from '../comparing/model'
import { me } from '../hrefs'
import type { Id, Wording } from '../model'
import type { FrameworkOutline, RoleExplanations } from '../views/model'
import { NOT_YET, type Profile } from './model'

/**
 * A person's skills as a column of a comparison, in place of a role level: what they have instead of what is asked for. A skill
 * that they have not filled in, or do not have yet, is absent and counts as no steps. `wording` is the official wording of
 * each skill at the skill level they have, if there is any. `heading` is that of the column.
 */
export function profileColumn(
  profile: Profile,
  { framework, skills }: FrameworkOutline,
  wording: Readonly<Record<Id, Wording>>,
  explanations: RoleExplanations,
  heading: string,
): ComparedColumn {
  const filledIn = profile.skills.filter(({ skillLevel }) => skillLevel !== null && skillLevel !== NOT_YET)
  const roleLevel = {
    id: me.roleLevel,
    name: heading,
    requirements: filledIn.map(({ skill, skillLevel }) => ({ skill, skillLevel })),
  }
  const named = new Set(filledIn.map(({ skill }) => skill))
  return {
    ladder: {
      framework,
      role: { id: me.role, name: 'My skills' },
      roleLevels: [roleLevel],
      skills: skills.filter(({ id }) => named.has(id)).map(({ id, name, roles }) => ({ id, name, roles })),
    },
    roleLevel,
    own: true,
    explanations,
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
