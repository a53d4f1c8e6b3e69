import { MOST_STEPS } from '../../format/rules/skill-scale-fits-mark'
import { idFromName } from '../../ids'
import type { Id } from '../../model'
import { rankOfWord } from '../scale-words'

interface LooseStep {
  readonly id: Id
  readonly name: string
  /** Its place on the scale, where a column of the file gives it. */
  readonly step: number | undefined
}

/**
 * The steps of a scale, lowest first: by the column that numbers them, by the numbers in their names, by the columns of
 * a file of skills, by what the words commonly mean. Where none of these orders them all they stand as they first came,
 * which is a guess. Steps named by whole numbers get the ones between that no requirement asks for.
 */
export function orderOfSteps<Step extends LooseStep>(
  steps: readonly Step[],
  columns: readonly string[],
): { ordered: readonly (Step | Pick<Step, 'id' | 'name'>)[]; isGuess: boolean } {
  const columnIds = columns.map(idFromName)
  const measures: ((step: Step) => number | undefined)[] = [
    ({ step }) => step,
    ({ name }) => numberIn(name),
    ({ id }) => (columnIds.includes(id) ? columnIds.indexOf(id) : undefined),
    ({ name }) => rankOfWord(name),
  ]
  for (const measure of measures) {
    const measured = steps.map((step) => ({ step, place: measure(step) }))
    const places = new Set(measured.map(({ place }) => place))
    if (places.has(undefined) || places.size < steps.length) continue
    return {
      ordered: withGapsFilled(measured.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ step }) => step)),
      isGuess: false,
    }
  }
  return { ordered: steps, isGuess: steps.length > 1 }
}

/** The one number in a name, as in "Level 3" and "2 - Skilled". */
function numberIn(name: string): number | undefined {
  const numbers = name.match(/\d+(?:\.\d+)?/g) ?? []
  return numbers.length === 1 ? Number(numbers[0]) : undefined
}

/** A scale asked for at 1, 3 and 5 has a 2 and a 4: from 3 to 5 are two steps. */
function withGapsFilled<Step extends LooseStep>(steps: readonly Step[]): readonly (Step | Pick<Step, 'id' | 'name'>)[] {
  const highest = Number(steps.at(-1)?.name)
  const arePlain = steps.every(({ name }) => /^[1-9]\d?$/.test(name))
  if (!arePlain || highest > MOST_STEPS) return steps
  return Array.from({ length: highest }, (_, index) => String(index + 1)).map(
    (name) => steps.find((step) => step.name === name) ?? { id: name, name },
  )
}
