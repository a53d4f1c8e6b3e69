import { idFromName, idsFromNames } from '../../ids'
import type { Id, SkillLevel } from '../../model'
import type { FaultLog } from '../faults/fault-log'
import type { DraftRequirement, FrameworkDraft } from '../draft/framework-draft'
import { fourSkillLevels, rankOfWord } from '../scale-words'
import { MOST_STEPS } from '../../format/rules/skill-scale-fits-mark'
import { editDistance } from '../../text/edit-distance'
import { orderOfSteps } from './order-of-steps'

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

/** How a skill level is written, and how many requirements write it so. */
export interface SkillLevelUse {
  readonly name: string
  readonly count: number
  /** Its place on the scale, where a column gives it. */
  readonly step: number | undefined
}

/** What a file's words for skill levels come to. */
export interface ReadScale {
  /** Lowest first. */
  readonly scale: readonly SkillLevel[]
  /** By the word of the file; a word that is not here is not on the scale. */
  readonly meanings: ReadonlyMap<string, Meaning>
  /** Whether the order is no more than a guess. */
  readonly isGuess: boolean
}

interface Meaning {
  readonly id: Id
  readonly isMisspelt: boolean
}

/** A word beside the four that is used less often than this is no fifth. */
const isOften = (count: number, total: number) => count >= Math.max(3, total * 0.02)

interface Step {
  readonly id: Id
  readonly name: string
  readonly count: number
  readonly step: number | undefined
  readonly words: readonly string[]
}

/**
 * The skill scale of a file, from the words it uses. Where most of them are the four of the United Kingdom's framework
 * the scale is these four, used or not, and what other words occur often; a rare one that is nearly one of the four is
 * that one misspelt. Else the scale is the file's own. Words that differ in case and punctuation alone are one. `columns`
 * are the headings of a file of skills, which stand in the order of the scale.
 */
export function readScale(uses: readonly SkillLevelUse[], columns: readonly string[]): ReadScale {
  const steps = stepsOf(uses)
  const total = sum(steps)
  const four = fourSkillLevels.map(
    (known) => steps.find(({ id }) => id === known.id) ?? { ...known, count: 0, step: undefined, words: [] },
  )
  // A catalogue asks for nothing: then it is enough that one of its skill levels is among the four.
  const isFour = total > 0 ? sum(four) * 2 >= total : steps.length === 0 || steps.some((step) => four.includes(step))
  const others = steps.filter((step) => !isFour || !four.includes(step))
  const misspelt = new Map(isFour ? others.flatMap((step) => (isOften(step.count, total) ? [] : meant(step))) : [])

  const often = others.filter(({ count }) => !isFour || isOften(count, total)).toSorted((a, b) => b.count - a.count)
  const kept = new Set(often.slice(0, MOST_STEPS - (isFour ? four.length : 0)))
  const onScale = [...(isFour ? four : []), ...others.filter((step) => kept.has(step))]

  const { ordered, isGuess } =
    isFour && kept.size === 0 ? { ordered: onScale, isGuess: false } : orderOfSteps(onScale, columns)
  const scale = ordered.map(({ id, name }) => ({ id, name }))
  const ids = new Set(scale.map(({ id }) => id))
  const meanings = steps.flatMap(({ id, words }) => {
    const means = misspelt.get(id) ?? id
    return ids.has(means) ? words.map((word) => [word, { id: means, isMisspelt: means !== id }] as const) : []
  })
  return { scale, meanings: new Map(meanings), isGuess }
}

/** The words as steps: those with one id are one, named as it is written most often, or most briefly. */
function stepsOf(uses: readonly SkillLevelUse[]): Step[] {
  const byId = new Map<Id, SkillLevelUse[]>()
  for (const use of uses) {
    const id = idFromName(use.name) || use.name
    byId.set(id, [...(byId.get(id) ?? []), use])
  }
  const groups = [...byId.values()].map((group) =>
    group.toSorted((a, b) => b.count - a.count || a.name.length - b.name.length),
  )
  // A word that leaves no id, or one that may not be, takes a numbered one.
  const { ids } = idsFromNames(
    groups.map(([first]) => first?.name ?? ''),
    'skill-level',
  )
  return groups.map((group, place) => ({
    id: ids[place] ?? '',
    name: group[0]?.name ?? '',
    count: group.reduce((count, use) => count + use.count, 0),
    step: group.find(({ step }) => step !== undefined)?.step,
    words: group.map(({ name }) => name),
  }))
}

/** The one of the four that a word is a misspelling of, if it is one. */
function meant({ id }: Step): [Id, Id][] {
  const near = fourSkillLevels.filter((known) => editDistance(id, known.id, 2) <= 2)
  return near.length === 1 && near[0] ? [[id, near[0].id]] : []
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((count, step) => count + step.count, 0)
}
