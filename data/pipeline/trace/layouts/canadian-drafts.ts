import type { Role, RoleLevel, Skill } from '@/core/model'
import { each, line, together, type DocumentLine, type Layout } from '../lines'
import { inRole, inRoleLevel, inSkill, items, leadIn, paragraphs, piece, wordingPieces, type Piece } from '../places'

/** The first draft: Markdown, each skill a bullet with its description, the role levels with placeholders. */
export const firstDraft: Layout = ({ roles, skills }) =>
  roles.flatMap((role) => {
    // One role level has no heading or text: the heading of the skills names it.
    const named = role.roleLevels.find((roleLevel) => roleLevel.summary.length === 0)
    return [
      ...opening(role),
      ...(named ? [heading(role, named, '### Skills required to be a ', '')] : []),
      ...each(piece(inRole(role, 'about the skills'), role.aboutSkills)),
      ...skills.flatMap((skill) =>
        wordingPieces(inSkill(skill, 'description'), skill.description).map(({ place, text }) =>
          line(`* **${skill.name}**. ${text}`, place, inSkill(skill, 'name')),
        ),
      ),
      ...role.roleLevels
        .filter((roleLevel) => roleLevel !== named)
        .flatMap((roleLevel) => [
          heading(role, roleLevel, '### ', ''),
          ...each(paragraphs(inRoleLevel(role, roleLevel, 'summary'), roleLevel.summary)),
          ...each(paragraphs(inRoleLevel(role, roleLevel, 'placeholders'), roleLevel.placeholders), '* '),
        ]),
    ]
  })

/** The anchors of the second draft's headings, lowest role level first. */
const anchors = ['associate', 'pm', 'senior', 'principle', 'head']

/** The second draft: Markdown with tags, each skill a section of bullets, the role levels with responsibilities and notes. */
export const secondDraft: Layout = ({ roles, skills, notes }) =>
  roles.flatMap((role) => {
    const [aboutSkills, ...aboutRoleLevels] = noted(paragraphs('notes', notes))
    return [
      ...opening(role),
      ...each(piece(inRole(role, 'about the skills'), role.aboutSkills)),
      ...(aboutSkills ? [aboutSkills] : []),
      ...skills.flatMap(sectionOfSkill),
      ...aboutRoleLevels,
      ...role.roleLevels.flatMap((roleLevel, index) => [
        heading(role, roleLevel, `<h3 id="${anchors[index]}">`, '</h3>'),
        ...bodyOfRoleLevel(role, roleLevel),
      ]),
    ]
  })

function opening(role: Role): DocumentLine[] {
  return [
    line(`title: ${role.name}`, inRole(role, 'name')),
    ...each(piece(inRole(role, 'tagline'), role.tagline)),
    ...role.introduction.flatMap((wording, index) =>
      each(wordingPieces(inRole(role, `introduction ${index + 1}`), wording)),
    ),
    ...each(paragraphs(inRole(role, 'summary'), role.summary)),
  ]
}

function heading(role: Role, roleLevel: RoleLevel, before: string, after: string): DocumentLine {
  const place = (what: string) => inRoleLevel(role, roleLevel, what)
  return line(`${before}${roleLevel.name} (${roleLevel.grade})${after}`, place('name'), place('grade'))
}

function sectionOfSkill(skill: Skill): DocumentLine[] {
  return [
    line(`#### ${skill.name}`, inSkill(skill, 'name')),
    ...each(piece(inSkill(skill, 'definition'), skill.definition), '* '),
    ...each(wordingPieces(inSkill(skill, 'description'), skill.description), '* '),
  ]
}

function bodyOfRoleLevel(role: Role, roleLevel: RoleLevel): DocumentLine[] {
  const place = (what: string) => inRoleLevel(role, roleLevel, what)
  const { summary, responsibilities, drawnFrom } = roleLevel
  const first = together([
    ...paragraphs(place('summary'), summary),
    ...leadIn(place('responsibilities'), responsibilities),
  ])
  const notes = noted(paragraphs(place('notes'), roleLevel.notes)).map((note) =>
    // The column has no line: the note must name it.
    note.text.includes(`"${drawnFrom}" column`) ? line(note.text, ...note.places, place('drawn from')) : note,
  )
  return [
    // The note comes before the list, but after the summary if there is one.
    ...(summary.length > 0 ? [...first, ...notes] : [...notes, ...first]),
    ...each(items(place('responsibilities'), responsibilities), '* '),
  ]
}

function noted(notes: readonly Piece[]): DocumentLine[] {
  return notes.map(({ place, text }) => line(`<strong class="note">${text}</strong>`, place))
}
