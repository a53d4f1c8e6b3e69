import type { Id, SkillLevel } from './model'

/** How many steps of the skill scale a role level asks for in a skill: 0 if it does not ask for it, otherwise 1 to the length of the scale. */
export type Steps = number | 'not-stated'

/** How one skill differs between two role levels. `steps` is negative for `lowered` and `dropped`, and 0 only for `same`. */
export type Change = KnownChange | { readonly kind: 'unknown' }

export interface KnownChange {
  readonly kind: 'new' | 'raised' | 'same' | 'lowered' | 'dropped'
  readonly steps: number
}

/** What there is to learn from one role level to another. */
export interface Effort {
  /** How many steps the second asks for above the first, summed over the skills that the second asks for. */
  readonly steps: number
  /** Skills that the sum leaves out, because one side does not state its skill level. */
  readonly unknown: number
}

/** The skills of a role level, with the steps it asks for; a skill that it does not ask for is absent. */
export type StepsBySkill = ReadonlyMap<Id, Steps>

/** The steps of a skill level: its position in the scale, from 1. An unknown id counts as not stated; a parsed framework has none. */
export function skillLevelSteps(scale: readonly SkillLevel[], skillLevel: Id | null): Steps {
  const place = scale.findIndex((step) => step.id === skillLevel)
  return place < 0 ? 'not-stated' : place + 1
}

/** The change of one skill. Unknown if one side does not state its skill level, which is never read as zero. */
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
