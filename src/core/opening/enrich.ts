import type { Framework, Id, ListWording, Requirement, Role, RoleLevel, Skill, Wording } from '../model'
import { requirementWording, skillWording } from '../views/skill-wording'
import { given } from '../views/given'
import { named, pairedById, structuralDifferences, type Difference, type Named } from './differences'
import { statementsOf } from '../comparing/statements'

export interface Enriched {
  /** The framework with more wording: the same roles, role levels, requirements and links. */
  readonly framework: Framework
  readonly differences: readonly Difference[]
}

/**
 * Adds wording to a framework from one that was read: to each requirement whose role level, skill and skill level agree, and
 * to each role, role level and skill without a description. Existing wording is kept; differences are listed.
 */
export function enrich(here: Framework, there: Framework): Enriched {
  const differences = structuralDifferences(here, there)
  const note: Note = (difference) => differences.push(difference)

  const skills = zipped(here.skills, there.skills, (ours, theirs) => filledSkill(ours, theirs, here, note))
  const skillsOf = ({ skills: list }: Pick<Framework, 'skills'>) => new Map(list.map((skill) => [skill.id, skill]))
  const known: KnownSkills = { here: skillsOf(here), there: skillsOf(there), filled: skillsOf({ skills }) }

  const roles = zipped(here.roles, there.roles, (role, theirRole) => ({
    ...role,
    ...filledDescription(role, theirRole, note),
    roleLevels: zipped(role.roleLevels, theirRole.roleLevels, (roleLevel, theirs) => ({
      ...roleLevel,
      ...filledDescription(roleLevel, theirs, note),
      ...given({ grade: roleLevel.grade ?? theirs.grade }),
      requirements: filledRequirements(role, roleLevel, theirs, known, note),
    })),
  }))
  return { framework: { ...here, skills, roles }, differences }
}

type Note = (difference: Difference) => void

interface KnownSkills {
  readonly here: ReadonlyMap<Id, Skill>
  readonly there: ReadonlyMap<Id, Skill>
  /** The skills here, with what the other framework adds. */
  readonly filled: ReadonlyMap<Id, Skill>
}

/** The values here, in their order, each filled from the one with its id there. */
function zipped<Value extends { readonly id: Id }>(
  here: readonly Value[],
  there: readonly Value[],
  fill: (ours: Value, theirs: Value) => Value,
): Value[] {
  return pairedById(here, there).flatMap(([ours, theirs]) => (ours ? [theirs ? fill(ours, theirs) : ours] : []))
}

function filledSkill(here: Skill, there: Skill, { skillScale }: Framework, note: Note): Skill {
  const { description = there.description } = here
  if (description !== undefined && there.description !== undefined && !isSameWording(description, there.description)) {
    note({ kind: 'description-differs', of: named(here) })
  }
  const wording = skillScale.flatMap(({ id, name }) => {
    const [ours, theirs] = [skillWording(here, id), skillWording(there, id)]
    if (ours !== undefined && theirs !== undefined && !isSameWording(ours, theirs))
      note({ kind: 'wording-differs', skill: named(here), skillLevel: name })
    const kept = withLeadIn(ours, theirs)
    return kept === undefined ? [] : [[id, kept] as const]
  })
  const { notDefined } = there
  return { ...here, ...given({ description, notDefined }), wording: Object.fromEntries(wording) }
}

/** Our wording if there is any. Theirs if it only adds the words before the list: all lists begin alike then. */
function withLeadIn<Value extends Wording>(ours: Value | undefined, theirs: Value | undefined): Value | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs
  const addsLeadIn = typeof theirs !== 'string' && typeof ours !== 'string' && ours.leadIn === undefined
  return addsLeadIn && isSameWording(ours, theirs) ? theirs : ours
}

function filledRequirements(
  role: Role,
  here: RoleLevel,
  there: RoleLevel,
  known: KnownSkills,
  note: Note,
): Requirement[] {
  const theirs = new Map(there.requirements.map((requirement) => [requirement.skill, requirement]))
  return here.requirements.map((requirement) => {
    const { skill, skillLevel } = requirement
    const their = theirs.get(skill)
    const filled = known.filled.get(skill)
    if (!their || !filled || their.skillLevel !== skillLevel) return requirement
    const [ours, said] = [
      requirementWording(requirement, known.here.get(skill)),
      requirementWording(their, known.there.get(skill)),
    ]
    if (said === undefined || (ours === undefined && said === skillWording(filled, skillLevel))) return requirement
    if (ours === undefined) return { ...requirement, wording: said }
    const isOwn = requirement.wording !== undefined || their.wording !== undefined
    if (isOwn && !isSameWording(ours, said))
      note({ kind: 'own-wording-differs', role: named(role), roleLevel: named(here), skill: named(filled) })
    return requirement
  })
}

/** The description of a role or a role level. */
interface Described extends Named {
  readonly summary: readonly string[]
  readonly responsibilities?: ListWording
  readonly closing?: readonly string[]
}

/** The description to add: the one there, if there is none here. */
function filledDescription<Value extends Described>(
  here: Value,
  there: Value,
  note: (difference: Difference) => void,
): Partial<Described> {
  if (!isDescribed(there)) return {}
  if (isDescribed(here)) {
    const isSame = isSameWording(textOf(here), textOf(there))
    if (!isSame) note({ kind: 'description-differs', of: named(here) })
    const responsibilities = isSame && here.responsibilities?.leadIn === undefined ? there.responsibilities : undefined
    // The same list, with the words before it.
    return responsibilities ? { responsibilities } : {}
  }
  const { summary, responsibilities, closing } = there
  return { summary, ...(responsibilities && { responsibilities }), ...(closing && { closing }) }
}

function isDescribed({ summary, responsibilities }: Described): boolean {
  return summary.length > 0 || responsibilities !== undefined
}

function textOf({ summary, responsibilities, closing = [] }: Described): ListWording {
  return { items: [...summary, ...(responsibilities?.items ?? []), ...closing] }
}

/** Whether two wordings have the same statements; the lead-in of a list does not count. */
function isSameWording(a: Wording, b: Wording): boolean {
  const [ofA, ofB] = [a, b].map((wording) => statementsOf(wording).map((statement) => statement.replace(/\s+/g, ' ')))
  return ofA?.join('\n') === ofB?.join('\n')
}
