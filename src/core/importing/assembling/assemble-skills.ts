import type { Id, Skill, Wording } from '../../model'
import { compareNames } from '../../text/compare-names'
import { given } from '../../views/given'
import { Vote, ensure, type DraftRequirement, type DraftSkill } from '../draft/framework-draft'
import type { DraftText } from '../draft/texts'
import type { Assembling, IdsByName } from './assemble'
import { requirementsOf } from './skill-scale'
import { reportDescription, wordingOf } from './descriptions'

/** The skills of a framework, and what its requirements need to know of them. */
export interface AssembledSkills {
  readonly values: readonly Skill[]
  readonly ids: IdsByName
  /** What a requirement says in words of its own; `undefined` where it says what its skill says at that skill level, or nothing. */
  readonly ownWording: (requirement: DraftRequirement) => Wording | undefined
}

/**
 * The skills by name, each with its wording stored once: as a file of skills has it, else as most requirements at that
 * skill level do.
 */
export function assembleSkills(assembling: Assembling): AssembledSkills {
  const { log, skillLevelOf, identify } = assembling
  const ids = identify(assembling.draft.skills.keys(), 'skill')
  const skills = [...assembling.draft.skills.values()].toSorted(
    (a, b) => compareNames(a.name, b.name) || (a.name < b.name ? -1 : 1),
  )
  const wordings = sharedWordings(assembling)

  const { draft } = assembling
  const values = skills.map((skill): Skill => {
    reportDescription(skill.description, `the skill “${skill.name}”`, log)
    const description = skill.description.winner
    if (draft.isOfficial && !description && !skill.description.missing)
      log.add('description-empty', { file: draft.rolesFile || draft.skillsFile }, `“${skill.name}” has no description`)
    const notDefined = [...skill.notDefined].flatMap((column) => skillLevelOf(column) ?? [])
    return {
      id: ids.get(skill.name) ?? '',
      name: skill.name,
      ...given({ description: description && wordingOf(description.pieces) }),
      wording: Object.fromEntries(Array.from(wordings.get(skill) ?? [], ([id, text]) => [id, wordingOf(text.pieces)])),
      ...(notDefined.length > 0 && { notDefined }),
      notes: [],
    }
  })
  const ownWording = ({ skill, skillLevel, wording }: DraftRequirement) => {
    const id = skillLevelOf(skillLevel)
    const shared = id === null ? skill.description.winner : wordings.get(skill)?.get(id)
    return wording === undefined || wording === shared ? undefined : wordingOf(wording.pieces)
  }
  return { values, ids, ownWording }
}

/** What each skill says wherever it is asked for at a skill level, the lowest first. */
function sharedWordings({
  draft: framework,
  scale,
  skillLevelOf,
}: Assembling): ReadonlyMap<DraftSkill, ReadonlyMap<Id, DraftText>> {
  const votes = new Map<DraftSkill, Map<Id, Vote<DraftText>>>()
  for (const { skill, skillLevel, wording, row } of requirementsOf(framework)) {
    const id = skillLevelOf(skillLevel)
    if (wording === undefined || id === null) continue
    const ofSkill = ensure(votes, skill, () => new Map<Id, Vote<DraftText>>())
    ensure(ofSkill, id, () => new Vote<DraftText>()).cast(wording, framework.rolesFile, row)
  }
  const shared = [...framework.skills.values()].map((skill) => {
    const ofFile = new Map(Array.from(skill.wording, ([column, text]) => [skillLevelOf(column), text]))
    const ofSkill = scale.flatMap(({ id }) => {
      const text = ofFile.get(id) ?? votes.get(skill)?.get(id)?.winner
      return text ? [[id, text] as const] : []
    })
    return [skill, new Map(ofSkill)] as const
  })
  return new Map(shared)
}
