import { skillLevelSteps, type Steps } from '../changes'
import type { RelatedSkills } from '../model'
import type { SkillName } from '../moves/skills-to-learn'
import { bestStandIn, type JudgedStandIn } from '../related-skills'
import { numberOfSteps } from '../text/words'
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
  /** The same by the framework alone, without related skills. */
  readonly alone: number | null
  /** The related skill that counts, where it counts for more than what the person has of the skill itself. */
  readonly by?: JudgedStandIn
}

/** The related skills to count, and the names of all skills. */
export interface CloseSkills {
  readonly relatedSkills: readonly RelatedSkills[]
  readonly skills: readonly SkillName[]
}

/** How far a person is from a target. Skills whose skill level is not stated are left out of every sum and counted in `unknown`. */
export interface Progress {
  /** All skill steps the target asks for, and those of them the person has. */
  readonly asked: number
  readonly carried: number
  /** Skill steps to learn by the framework alone. */
  readonly alone: number
  /** Skills the target asks for at a stated skill level, and those of them the person has reached. */
  readonly skills: number
  readonly reached: number
  readonly unknown: number
  /** Skills the person has not set a skill level for. */
  readonly notSet: number
}

/** Every skill a target asks for against what a person has, in the target's order. Related skills count if they are given. */
export function gapsTo(
  profile: Profile,
  { framework: { skillScale }, skills }: Ladder,
  target: LadderRoleLevel,
  close: CloseSkills = { relatedSkills: [], skills: [] },
): Gap[] {
  const steps = new Map(profile.skills.map((said) => [said.skill, ownSteps(skillScale, said)]))
  const brought = new Map(
    close.skills.flatMap((skill) => {
      const own = steps.get(skill.id)
      return typeof own === 'number' && own > 0 ? [[skill.id, { skill, steps: own }] as const] : []
    }),
  )
  return target.requirements.flatMap(({ skill: id, skillLevel }) => {
    const skill = skills.find((other) => other.id === id)
    const own = steps.get(id) ?? null
    const asked = skillLevelSteps(skillScale, skillLevel)
    const alone = missingSteps(own ?? 0, asked)
    const by = alone ? bestStandIn(close.relatedSkills, id, Number(own), brought) : null
    const missing = by ? missingSteps(by.counts, asked) : alone
    return skill ? [{ skill, own, asked, missing, alone, ...(by && { by }) }] : []
  })
}

/** The gaps with something to learn, largest first; equal ones in the order given, which is the target's. */
export function bySize(gaps: readonly Gap[]): Gap[] {
  return gaps
    .filter(({ missing }) => missing !== null && missing > 0)
    .toSorted((a, b) => (b.missing ?? 0) - (a.missing ?? 0))
}

/** Which gap is the largest; where several are, only how many and how large they are. Empty where there is nothing to learn. */
export function largestGapInWords(gaps: readonly Gap[]): string {
  const open = bySize(gaps)
  const [largest] = open
  if (!largest) return ''
  if (open.length === 1) return `The last gap is in ${largest.skill.name}.`
  const asLarge = open.filter(({ missing }) => missing === largest.missing).length
  return asLarge === 1
    ? `The largest gap is in ${largest.skill.name}.`
    : `The largest gaps are in ${asLarge} skills, ${numberOfSteps(largest.missing ?? 0)} each.`
}

/** Sums over what `gapsTo` gave. */
export function progressIn(gaps: readonly Gap[]): Progress {
  const counted = gaps.flatMap(({ asked, missing, alone }) =>
    missing === null || asked === 'not-stated' ? [] : [{ asked, missing, alone: alone ?? 0 }],
  )
  const asked = counted.reduce((sum, gap) => sum + gap.asked, 0)
  return {
    asked,
    carried: asked - counted.reduce((sum, gap) => sum + gap.missing, 0),
    alone: counted.reduce((sum, gap) => sum + gap.alone, 0),
    skills: counted.length,
    reached: counted.filter(({ missing }) => missing === 0).length,
    unknown: gaps.length - counted.length,
    notSet: gaps.filter(({ own }) => own === null).length,
  }
}

function missingSteps(own: Steps, asked: Steps): number | null {
  return own === 'not-stated' || asked === 'not-stated' ? null : Math.max(0, asked - own)
}
