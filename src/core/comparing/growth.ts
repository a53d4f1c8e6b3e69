import type { Steps } from '../changes'
import { capitalised } from '../text/words'

/**
 * How a skill grows along a career ladder, e.g. "From awareness to expert. Down to practitioner at Lead product manager." The
 * first sentence ends at the highest skill level on the ladder. Each fall after it has a sentence of its own.
 */
export function growthInWords(
  growth: readonly Steps[],
  roleLevelNames: readonly string[],
  scaleNames: readonly string[],
): string {
  const word = (steps: Steps) => stepsInWords(steps, scaleNames)
  if (growth.every((steps) => steps === 'not-stated')) return 'Every level asks for it. The skill level is not stated.'
  const first = growth[0] ?? 0
  const highest = Math.max(...growth.map((steps) => (steps === 'not-stated' ? 0 : steps)))
  const whole = growth.every((steps) => steps === first)
    ? `${capitalised(word(first))} at every level`
    : first === highest
      ? `${capitalised(word(first))} at first`
      : `From ${first === 0 ? 'none' : word(first)} to ${word(highest)}`
  const falls = growth.flatMap((steps, roleLevel) => {
    const before = growth[roleLevel - 1]
    const at = `at ${roleLevelNames[roleLevel]}`
    if (before === undefined || before === 'not-stated') return []
    if (steps === 'not-stated') return [`Not stated ${at}`]
    return steps < before ? [`${steps === 0 ? 'Not asked for' : `Down to ${word(steps)}`} ${at}`] : []
  })
  return `${[whole, ...falls].join('. ')}.`
}

/** The skill level that each role level asks for, one after the other: the same as the chart shows. */
export function growthByRoleLevel(
  growth: readonly Steps[],
  roleLevelNames: readonly string[],
  scaleNames: readonly string[],
): string {
  return growth.map((steps, roleLevel) => `${roleLevelNames[roleLevel]}: ${stepsInWords(steps, scaleNames)}`).join(', ')
}

/** The skill level for a number of steps, in lower case as in running text; "not asked for" for 0. */
export function stepsInWords(steps: Steps, scaleNames: readonly string[]): string {
  if (steps === 'not-stated') return 'not stated'
  return steps === 0 ? 'not asked for' : (scaleNames[steps - 1] ?? '').toLowerCase()
}
