import { skillLevelSteps, type Steps } from '../changes'
import type { Ladder, LadderRoleLevel } from '../views/model'
import { ownSteps } from './carried'
import type { Profile } from './model'

/** One skill that a target asks for, and what the person has of it. */
export interface Gap {
  readonly skill: { readonly id: string; readonly name: string }
  /** `null` if the person has not set it: counted as none. */
  readonly own: Steps | null
  readonly asked: Steps
  /** Skill steps to learn, 0 if the target is reached; `null` if either side cannot be counted. */
  readonly missing: number | null
}

/** How far a person is from a target. Skills whose skill level is not stated are left out of every sum and counted in `unknown`. */
export interface Progress {
  /** All skill steps the target asks for, and those of them the person has. */
  readonly asked: number
  readonly carried: number
  /** Skills the target asks for at a stated skill level, and those of them the person has reached. */
  readonly skills: number
  readonly reached: number
  readonly unknown: number
  /** Skills the person has not set a skill level for. */
  readonly notSet: number
}

/** Every skill a target asks for against what a person has, in the target's order. */
export function gapsTo(
  profile: Profile,
  { framework: { skillScale }, skills }: Ladder,
  target: LadderRoleLevel,
): Gap[] {
  return target.requirements.flatMap(({ skill: id, skillLevel }) => {
    const skill = skills.find((other) => other.id === id)
    const said = profile.skills.find((other) => other.skill === id)
    const own = said ? ownSteps(skillScale, said) : null
    const asked = skillLevelSteps(skillScale, skillLevel)
    return skill ? [{ skill, own, asked, missing: missingSteps(own ?? 0, asked) }] : []
  })
}

/** The gaps with something to learn, largest first; equal ones in the order given, which is the target's. */
export function bySize(gaps: readonly Gap[]): Gap[] {
  return gaps
    .filter(({ missing }) => missing !== null && missing > 0)
    .toSorted((a, b) => (b.missing ?? 0) - (a.missing ?? 0))
}

/** Sums over what `gapsTo` gave. */
export function progressIn(gaps: readonly Gap[]): Progress {
  const counted = gaps.flatMap(({ asked, missing }) =>
    missing === null || asked === 'not-stated' ? [] : [{ asked, missing }],
  )
  const asked = counted.reduce((sum, gap) => sum + gap.asked, 0)
  return {
    asked,
    carried: asked - counted.reduce((sum, gap) => sum + gap.missing, 0),
    skills: counted.length,
    reached: counted.filter(({ missing }) => missing === 0).length,
    unknown: gaps.length - counted.length,
    notSet: gaps.filter(({ own }) => own === null).length,
  }
}

function missingSteps(own: Steps, asked: Steps): number | null {
  return own === 'not-stated' || asked === 'not-stated' ? null : Math.max(0, asked - own)
}
