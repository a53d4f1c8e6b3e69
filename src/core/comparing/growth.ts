import type { Steps } from '../changes'
import { capitalised } from '../text/words'

/** A skill's growth along a ladder in a sentence, e.g. "From awareness to expert; falls to practitioner at Lead product manager." */
export function growthInWords(
  growth: readonly Steps[],
  roleLevelNames: readonly string[],
  scaleNames: readonly string[],
): string {
  const word = (steps: Steps) => stepsInWords(steps, scaleNames)
  if (growth.every((steps) => steps === 'not-stated')) return 'Asked for on every role level; skill level not stated.'
  const [first, last] = [growth[0] ?? 0, growth.at(-1) ?? 0]
  const whole = growth.every((steps) => steps === first)
    ? `${capitalised(word(first))} on every role level`
    : `From ${word(first)} to ${word(last)}`
  const falls = growth.flatMap((steps, roleLevel) => {
    const before = growth[roleLevel - 1]
    return typeof before === 'number' && typeof steps === 'number' && steps < before
      ? [`${steps === 0 ? 'no longer asked' : `falls to ${word(steps)}`} at ${roleLevelNames[roleLevel]}`]
      : []
  })
  return `${[whole, ...falls].join('; ')}.`
}

/** What each role level asks, one after the other: the same as the chart draws. */
export function growthByRoleLevel(
  growth: readonly Steps[],
  roleLevelNames: readonly string[],
  scaleNames: readonly string[],
): string {
  return growth.map((steps, roleLevel) => `${roleLevelNames[roleLevel]}: ${stepsInWords(steps, scaleNames)}`).join(', ')
}

/** The skill level that many steps stand for, as running text has it; "not asked" for none. */
export function stepsInWords(steps: Steps, scaleNames: readonly string[]): string {
  if (steps === 'not-stated') return 'not stated'
  return steps === 0 ? 'not asked' : (scaleNames[steps - 1] ?? '').toLowerCase()
}
