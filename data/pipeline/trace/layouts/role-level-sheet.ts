import { each, line, type Layout } from '../lines'
import { inRole, inRoleLevel, inSkill, items, leadIn, paragraphs, wordingPieces } from '../places'

/** One role level of a role in the current UK framework. It states no skill levels: the requirements give them. */
export const roleLevelSheet: Layout = (framework, address) =>
  framework.roles.flatMap((role) =>
    role.roleLevels
      .filter((roleLevel) => `${role.id}/${roleLevel.id}` === address)
      .flatMap((roleLevel) => {
        const family = framework.roleFamilies.find(({ id }) => id === role.roleFamily)
        const place = (what: string) => inRoleLevel(role, roleLevel, what)
        const summary = paragraphs(place('summary'), roleLevel.summary)
        return [
          line(`${family?.name} role: ${role.name}`, inRole(role, 'name')),
          ...each(paragraphs(inRole(role, 'summary'), role.summary), '- '),
          ...each(leadIn(inRole(role, 'responsibilities'), role.responsibilities)),
          ...each(items(inRole(role, 'responsibilities'), role.responsibilities), '- '),
          line(`Role level: ${roleLevel.name}`, place('name')),
          // Only the first paragraph of a role level's summary has a hyphen.
          ...each(summary.slice(0, 1), '- '),
          ...each(summary.slice(1)),
          ...each(leadIn(place('responsibilities'), roleLevel.responsibilities)),
          ...each(items(place('responsibilities'), roleLevel.responsibilities), '- '),
          ...roleLevel.requirements.flatMap(({ skill: id, skillLevel }) => {
            const skill = framework.skills.find((one) => one.id === id)
            if (!skill || skillLevel === null) return []
            const pieces = wordingPieces(inSkill(skill, skillLevel), skill.wording[skillLevel])
            return [line(`Skill: ${skill.name}`, inSkill(skill, 'name')), ...each(pieces, '- ')]
          }),
        ]
      }),
  )
