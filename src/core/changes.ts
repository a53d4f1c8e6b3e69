import type { Id, SkillLevel } from './model'

/** How many steps of the skill scale a role level asks of a skill: 0 where it does not ask for it, else 1 to the scale's length. */
export type Steps = number | 'not-stated'

/** How one skill differs between two role levels. `steps` is signed, and 0 only for `same`. */
export type Change = KnownChange | { readonly kind: 'unknown' }

export interface KnownChange {
  readonly kind: 'new' | 'raised' | 'same' | 'lowered' | 'dropped'
  readonly steps: number
}

/** What there is to learn from one role level to another. */
export interface Effort {
  /** The steps the second asks above the first, summed over the skills the second asks for. */
  readonly steps: number
  /** Skills the second asks for that the sum leaves out, because one side's skill level is not stated. */
  readonly unknown: number
}

/** A role level's skills with the steps it asks of each; a skill it does not ask for is absent. */
export type StepsBySkill = ReadonlyMap<Id, Steps>

/**
 * The steps a skill level stands for: its place in the scale, from 1. An id the scale does not hold is read as not
 * stated; a parsed framework has none.
 */
export function skillLevelSteps(scale: readonly SkillLevel[], skillLevel: Id | null): Steps {
  const place = scale.findIndex((step) => step.id === skillLevel)
  return place < 0 ? 'not-stated' : place + 1
}

/** The change of one skill. Unknown where either side's skill level is not stated: that is never read as a zero. */
export function changeOf(from: Steps, to: Steps): Change {
  if (from === 'not-stated' || to === 'not-stated') return { kind: 'unknown' }
  const steps = to - from
  if (steps === 0) return { kind: 'same', steps: 0 }
  if (from === 0) return { kind: 'new', steps }
  if (to === 0) return { kind: 'dropped', steps }
  return { kind: steps > 0 ? 'raised' : 'lowered', steps }
}

/** The effort of going from one role level to another of the same framework. */
export function effort(from: StepsBySkill, to: StepsBySkill): Effort {
  let steps = 0
  let unknown = 0
  for (const [skill, asked] of to) {
    const change = changeOf(from.get(skill) ?? 0, asked)
    if (change.kind === 'unknown') unknown += 1
    else steps += Math.max(0, change.steps)
  }
  return { steps, unknown }
}
