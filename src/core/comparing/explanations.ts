import type { Steps } from '../changes'
import type { Explanation, SkillExplanation, SkillLevel } from '../model'
import { explanationAt } from '../views/skill-wording'

/** One skill level on the way from one side of a comparison to the other, with what it adds. */
export interface AddedSkillLevel {
  /** `null` where the source states none. */
  readonly skillLevel: SkillLevel | null
  readonly explanation: Explanation
  /** It is the skill level that is asked for, not one on the way to it. */
  readonly isAsked: boolean
}

/**
 * What a side of a comparison shows of our explanations. They are never compared word by word: we wrote each skill level as
 * what it adds to those below, so that nothing in them was added, removed or reworded by the source.
 */
export type ComparedExplanation =
  /** Lowest first. The base has only what it asks for. */
  | { readonly kind: 'adds'; readonly skillLevels: readonly AddedSkillLevel[] }
  /** The base asks for the same skill level, and shows it. */
  | { readonly kind: 'same' }
  /** The base asks for a higher skill level, which includes this one. */
  | { readonly kind: 'covered' }

/** For the side that asks for `steps`, against a base that asks for `from`; `null` for the base itself, and where nothing can be said. */
export function comparedExplanation(
  explanation: Omit<SkillExplanation, 'summary'> | undefined,
  skillScale: readonly SkillLevel[],
  steps: Steps,
  from: Steps | null,
): ComparedExplanation | null {
  const skillLevel = steps === 'not-stated' ? null : (skillScale[steps - 1] ?? null)
  const here = steps === 0 ? undefined : explanationAt(explanation, skillLevel?.id ?? null)
  if (!here) return null
  if (from === steps) return { kind: 'same' }
  if (typeof steps === 'number' && typeof from === 'number' && steps < from) return { kind: 'covered' }
  const asked = { skillLevel, explanation: here, isAsked: true }
  if (typeof steps !== 'number' || typeof from !== 'number') return { kind: 'adds', skillLevels: [asked] }
  const onTheWay = skillScale.slice(from, steps - 1).flatMap((step) => {
    const adds = explanationAt(explanation, step.id)
    return adds ? [{ skillLevel: step, explanation: adds, isAsked: false }] : []
  })
  return { kind: 'adds', skillLevels: [...onTheWay, asked] }
}

/** Before what a skill level adds, where several are listed. */
export function addedInWords({ skillLevel, isAsked }: AddedSkillLevel): string {
  return `${skillLevel?.name ?? ''}, ${isAsked ? 'asked for here' : 'on the way'}:`
}

/** Of a side that the base covers. */
export function coveredInWords(here: SkillLevel | null, base: SkillLevel | null | undefined): string {
  return `${base?.name ?? ''} covers everything at ${here?.name.toLowerCase() ?? ''}.`
}
