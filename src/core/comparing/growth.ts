import type { Steps } from '../changes'
import { capitalised } from '../text/words'

/** A skill's course along a ladder in a sentence, e.g. "From awareness to expert; falls to practitioner at Lead product manager." */
export function courseInWords(
  course: readonly Steps[],
  rungNames: readonly string[],
  scaleNames: readonly string[],
): string {
  const word = (steps: Steps) => stepsInWords(steps, scaleNames)
  if (course.every((steps) => steps === 'not-stated')) return 'Asked for on every rung; skill level not stated.'
  const [first, last] = [course[0] ?? 0, course.at(-1) ?? 0]
  const whole = course.every((steps) => steps === first)
    ? `${capitalised(word(first))} on every rung`
    : `From ${word(first)} to ${word(last)}`
  const falls = course.flatMap((steps, rung) => {
    const before = course[rung - 1]
    return typeof before === 'number' && typeof steps === 'number' && steps < before
      ? [`${steps === 0 ? 'no longer asked' : `falls to ${word(steps)}`} at ${rungNames[rung]}`]
      : []
  })
  return `${[whole, ...falls].join('; ')}.`
}

/** What each rung asks, one after the other: the same as the chart draws. */
export function courseRungByRung(
  course: readonly Steps[],
  rungNames: readonly string[],
  scaleNames: readonly string[],
): string {
  return course.map((steps, rung) => `${rungNames[rung]}: ${stepsInWords(steps, scaleNames)}`).join(', ')
}

/** The skill level that many steps stand for, as running text has it; "not asked" for none. */
export function stepsInWords(steps: Steps, scaleNames: readonly string[]): string {
  if (steps === 'not-stated') return 'not stated'
  return steps === 0 ? 'not asked' : (scaleNames[steps - 1] ?? '').toLowerCase()
}
