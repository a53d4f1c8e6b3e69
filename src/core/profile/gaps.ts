import { skillLevelSteps, type Steps } from '../changes'
import type { Ladder, LadderRoleLevel } from '../views/model'
import { ownSteps } from './carried'
import type { Profile } from './model'

/** One skill that a target asks for, beside what the person has of it. */
export interface Gap {
  readonly skill: { readonly id: string; readonly name: string }
  /** `null` where the person has not said: counted as none. */
  readonly own: Steps | null
  readonly asked: Steps
  /** Skill steps still to learn, 0 where the target is reached; `null` where either side cannot be counted. */
  readonly missing: number | null
}

/** How far a person is from a target. Skills whose skill level is not stated are left out of every sum, and counted in `unknown`. */
export interface Progress {
  /** Skill steps the target asks in all, and those of them the person has. */
  readonly asked: number
  readonly carried: number
  /** Skills the target asks for at a stated skill level, and those of them the person has reached. */
  readonly skills: number
  readonly reached: number
  readonly unknown: number
  /** Skills the person has not spoken of. */
  readonly notSet: number
}

/** What a target asks beyond what a person has, in the order the target asks it. */
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

/** The gaps that are left, the largest first; of one size in the order given, which is the target's. */
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
