import { MOST_STEPS } from '../../format/rules/skill-scale-fits-mark'
import { idFromName, idsFromNames } from '../../ids'
import type { Id, SkillLevel } from '../../model'
import { editDistance } from '../../text/edit-distance'
import { fourSkillLevels } from '../scale-words'
import { orderOfSteps } from './order-of-steps'

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
