import type { Framework, ListWording, Role, RoleLevel, Skill, Wording } from '@/core/model'

/** One piece of wording and its place, in words that a reader can follow: also the `where` of a repair. */
export interface Piece {
  readonly place: string
  readonly text: string
}

export const inRole = (role: Role, what: string) => `${role.name}, ${what}`
export const inRoleLevel = (role: Role, roleLevel: RoleLevel, what: string) =>
  `${role.name}, ${roleLevel.name}, ${what}`
export const inSkill = (skill: Skill, what: string) => `${skill.name}, ${what}`

export const piece = (place: string, text: string | undefined): Piece[] => (text === undefined ? [] : [{ place, text }])

export const paragraphs = (place: string, texts: readonly string[]): Piece[] => numbered(`${place}, paragraph`, texts)

export const leadIn = (place: string, list: ListWording | undefined): Piece[] =>
  piece(`${place}, lead-in`, list?.leadIn)

export const items = (place: string, list: ListWording | undefined): Piece[] =>
  numbered(`${place}, item`, list?.items ?? [])

export function wordingPieces(place: string, wording: Wording | undefined): Piece[] {
  if (typeof wording === 'string') return piece(place, wording)
  return [...leadIn(place, wording), ...items(place, wording)]
}

function numbered(place: string, texts: readonly string[]): Piece[] {
  return texts.map((text, index) => ({ place: `${place} ${index + 1}`, text }))
}

/**
 * All wording of a framework, except names, which are traced in headings. A piece that is in no document was never
 * published, or is missing from the layout.
 */
export function allPieces(framework: Framework): Piece[] {
  return [
    ...paragraphs('notes', framework.notes),
    ...framework.roles.flatMap(rolePieces),
    ...framework.skills.flatMap(skillPieces),
  ]
}

function rolePieces(role: Role): Piece[] {
  const place = (what: string) => inRole(role, what)
  return [
    ...piece(place('tagline'), role.tagline),
    ...role.introduction.flatMap((wording, index) => wordingPieces(place(`introduction ${index + 1}`), wording)),
    ...paragraphs(place('summary'), role.summary),
    ...wordingPieces(place('responsibilities'), role.responsibilities),
    ...piece(place('about the skills'), role.aboutSkills),
    ...role.roleLevels.flatMap((roleLevel) => roleLevelPieces(role, roleLevel)),
    ...paragraphs(place('related roles'), role.relatedRoles),
    ...paragraphs(place('related courses'), role.relatedCourses),
    ...paragraphs(place('further reading'), role.furtherReading),
    ...paragraphs(place('notes'), role.notes),
  ]
}

function roleLevelPieces(role: Role, roleLevel: RoleLevel): Piece[] {
  const place = (what: string) => inRoleLevel(role, roleLevel, what)
  return [
    ...piece(place('grade'), roleLevel.grade),
    ...paragraphs(place('summary'), roleLevel.summary),
    ...wordingPieces(place('responsibilities'), roleLevel.responsibilities),
    ...paragraphs(place('closing'), roleLevel.closing),
    ...paragraphs(place('placeholders'), roleLevel.placeholders),
    ...piece(place('drawn from'), roleLevel.drawnFrom),
    ...roleLevel.requirements.flatMap(({ skill, wording }) => wordingPieces(place(`requirement of ${skill}`), wording)),
    ...paragraphs(place('notes'), roleLevel.notes),
  ]
}

function skillPieces(skill: Skill): Piece[] {
  const place = (what: string) => inSkill(skill, what)
  return [
    ...wordingPieces(place('description'), skill.description),
    ...piece(place('definition'), skill.definition),
    ...Object.entries(skill.wording).flatMap(([skillLevel, wording]) => wordingPieces(place(skillLevel), wording)),
    ...paragraphs(place('notes'), skill.notes),
  ]
}
