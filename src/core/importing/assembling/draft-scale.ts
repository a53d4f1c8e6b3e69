import { idFromName } from '../../ids'
import type { Id, SkillLevel } from '../../model'
import type { FaultLog } from '../faults/fault-log'
import type { FrameworkDraft, DraftRequirement } from '../draft/framework-draft'
import { rankOfWord } from '../scale-words'
import { readScale } from './skill-scale'

export interface DraftScale {
  /** Lowest first. */
  readonly scale: readonly SkillLevel[]
  /** The skill level that a word of the file means; `null` for a word that is on no scale. */
  readonly skillLevelOf: (word: string) => Id | null
}

/** The skill scale of the draft. Each requirement whose skill level is not on it, or misspelt, is reported. */
export function scaleOf(draft: FrameworkDraft, log: FaultLog): DraftScale {
  const counts = new Map(
    draft.skillColumns
      .filter((column) => rankOfWord(column) !== undefined || draft.skillSteps.has(column))
      .map((column) => [column, 0]),
  )
  const requirements = requirementsOf(draft)
  for (const { skillLevel } of requirements) {
    if (skillLevel !== '') counts.set(skillLevel, (counts.get(skillLevel) ?? 0) + 1)
  }
  const uses = Array.from(counts, ([name, count]) => ({ name, count, step: draft.skillSteps.get(name)?.winner }))
  const { scale, meanings, isGuess } = readScale(uses, draft.skillColumns)
  if (isGuess)
    log.add(
      'scale-order-guessed',
      { file: draft.rolesFile },
      `lowest first: ${scale.map(({ name }) => name).join(', ')}`,
    )

  for (const { skillLevel, row } of requirements) {
    const meaning = meanings.get(skillLevel)
    if (skillLevel === '' || (meaning && !meaning.isMisspelt)) continue
    const place = { file: draft.rolesFile, row }
    if (!meaning) log.add('skill-level-unknown', place, `“${skillLevel}” is not on the scale`, skillLevel)
    else
      log.add(
        'skill-level-misspelt',
        place,
        `“${skillLevel}” is read as ${scale.find(({ id }) => id === meaning.id)?.name}`,
        skillLevel,
      )
  }
  const onScale = new Set(scale.map(({ id }) => id))
  return {
    scale,
    skillLevelOf: (word) => {
      const id = meanings.get(word)?.id ?? idFromName(word)
      return onScale.has(id) ? id : null
    },
  }
}

/** Every requirement of the draft, also of role levels that are not used. */
export function requirementsOf({ roles }: FrameworkDraft): DraftRequirement[] {
  const all: DraftRequirement[] = []
  for (const { roleLevels, notInUse, withoutRoleLevel } of roles.values()) {
    for (const { requirements } of [...roleLevels.values(), notInUse, withoutRoleLevel]) {
      for (const requirement of requirements.values()) all.push(requirement)
    }
  }
  return all
}
