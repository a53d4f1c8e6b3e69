import type { Role, RoleLevel, Skill } from '@/core/model'
import { each, line, together, type DocumentLine, type Layout } from '../lines'
import { inRole, inRoleLevel, inSkill, items, leadIn, paragraphs, piece, wordingPieces } from '../places'

/** A GOV.UK guidance page about one role, turned into text. */
export const guidancePage: Layout = ({ title, publisher, source, roles, skills }) =>
  roles.flatMap((role) => [
    line(source.title, 'source, title'),
    ...each(piece(inRole(role, 'tagline'), role.tagline)),
    line(publisher, 'publisher'),
    ...each(piece('source, published', source.published)),
    ...role.introduction.flatMap((wording, index) =>
      each(wordingPieces(inRole(role, `introduction ${index + 1}`), wording)),
    ),
    line(`Introduction to the role of ${role.name.toLowerCase()}`, inRole(role, 'name')),
    ...each(paragraphs(inRole(role, 'summary'), role.summary)),
    line(`Skills required to be a ${role.name.toLowerCase()}`, inRole(role, 'name')),
    ...each(piece(inRole(role, 'about the skills'), role.aboutSkills)),
    ...skills.flatMap(describedSkill),
    ...role.roleLevels.flatMap((roleLevel) => roleLevelLines(role, roleLevel, skills)),
    ...each(paragraphs(inRole(role, 'further reading'), role.furtherReading)),
    line(`Published ${source.published}`, 'source, published'),
    ...alternately(
      each(paragraphs(inRole(role, 'related roles'), role.relatedRoles)),
      each(paragraphs(inRole(role, 'related courses'), role.relatedCourses)),
    ),
    line(title, 'title'),
  ])

function describedSkill(skill: Skill): DocumentLine[] {
  return wordingPieces(inSkill(skill, 'description'), skill.description).map(({ place, text }) =>
    line(`${skill.name}. ${text}`, place, inSkill(skill, 'name')),
  )
}

function roleLevelLines(role: Role, roleLevel: RoleLevel, skills: readonly Skill[]): DocumentLine[] {
  const place = (what: string) => inRoleLevel(role, roleLevel, what)
  const summary = paragraphs(place('summary'), roleLevel.summary)
  const { responsibilities } = roleLevel
  return [
    line(roleLevel.name, place('name')),
    // The page joins the summary and the lead-in of the list in one line.
    ...(responsibilities
      ? together([...summary, ...leadIn(place('responsibilities'), responsibilities)])
      : each(summary)),
    ...each(items(place('responsibilities'), responsibilities)),
    ...each(paragraphs(place('closing'), roleLevel.closing)),
    ...roleLevel.requirements.flatMap(({ skill: id, skillLevel, wording: own }) => {
      const skill = skills.find((one) => one.id === id)
      if (!skill || skillLevel === null) return []
      const pieces = own
        ? wordingPieces(place(`requirement of ${id}`), own)
        : wordingPieces(inSkill(skill, skillLevel), skill.wording[skillLevel])
      return pieces.map((one) => line(`${skill.name}. ${one.text} (Relevant skill level: ${skillLevel})`, one.place))
    }),
  ]
}

/** The page's related content mixes roles and courses, one of each in turn. */
function alternately(odd: readonly DocumentLine[], even: readonly DocumentLine[]): DocumentLine[] {
  const turns = Math.max(odd.length, even.length)
  return Array.from({ length: turns }, (_, turn) => [odd[turn], even[turn]].filter((one) => one !== undefined)).flat()
}
