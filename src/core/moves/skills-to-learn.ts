import type { Id } from '../model'
import { countsFor, VARIANT, type RequirementIndex } from './requirement-index'
import { at, placeIn, rowOf, stepsIn, type StepsTable } from './steps-table'

/** A skill by its id and name. */
export interface SkillName {
  readonly id: Id
  readonly name: string
}

/** One skill that a role level asks for, and what somebody brings of it. */
export interface BroughtSkill {
  readonly skill: SkillName
  /** The steps brought, 0 where the skill is new. They may be more than are asked. */
  readonly from: number
  /** The steps asked. */
  readonly to: number
  /** The close skill that counts, where it counts for more than the skill itself. */
  readonly by?: StandIn
}

/** A skill that counts in place of another one, with the steps somebody has of it. */
export interface StandIn {
  readonly skill: SkillName
  readonly steps: number
  readonly kind: 'variant' | 'related'
}

/**
 * The skills that a role level asks for, in the framework's order, and what a person brings of each who has, skill by skill, the
 * higher of what some role levels ask. A skill counts by the best of itself, its variants and its related skills.
 */
export function skillsBrought(index: RequirementIndex, carriedFrom: readonly number[], to: number): BroughtSkill[] {
  const { asks, close, skills } = index
  const own = mostAsked(asks, carriedFrom, skills.length)
  return [...rowOf(asks, to)]
    .toSorted((a, b) => placeIn(a) - placeIn(b))
    .flatMap((entry) => {
      const skill = skills[placeIn(entry)]
      let from = at(own, placeIn(entry))
      let by: StandIn | undefined
      for (const other of rowOf(close, placeIn(entry))) {
        const steps = at(own, placeIn(other))
        const name = skills[placeIn(other)]
        const counts = countsFor(steps, stepsIn(other))
        if (counts <= from || !name) continue
        from = counts
        by = { skill: name, steps, kind: stepsIn(other) === VARIANT ? 'variant' : 'related' }
      }
      return skill ? [{ skill, from, to: stepsIn(entry), ...(by && { by }) }] : []
    })
}

/** One skill that a move asks more of than is carried: `to` is above `from`. */
export type SkillToLearn = BroughtSkill

/** What is to be learnt of `skillsBrought`: the widest gaps first, equal ones in the framework's order. The steps add up to the effort. */
export function skillsToLearn(index: RequirementIndex, carriedFrom: readonly number[], to: number): SkillToLearn[] {
  return skillsBrought(index, carriedFrom, to)
    .filter((skill) => skill.from < skill.to)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
}

/** The steps to learn by the framework alone, where no skill counts for another. */
export function stepsByFrameworkAlone(
  { asks, skills }: RequirementIndex,
  carriedFrom: readonly number[],
  to: number,
): number {
  const own = mostAsked(asks, carriedFrom, skills.length)
  return [...rowOf(asks, to)].reduce((sum, entry) => sum + Math.max(0, stepsIn(entry) - at(own, placeIn(entry))), 0)
}

/** Skill by skill the higher of what some role levels ask. */
function mostAsked(asks: StepsTable, places: readonly number[], skills: number): Uint32Array {
  const most = new Uint32Array(skills)
  for (const place of places) {
    for (const entry of rowOf(asks, place)) most[placeIn(entry)] = Math.max(at(most, placeIn(entry)), stepsIn(entry))
  }
  return most
}

/** The steps of some skills in all. */
export function stepsToLearn(skills: readonly SkillToLearn[]): number {
  return skills.reduce((sum, { from, to }) => sum + to - from, 0)
}
