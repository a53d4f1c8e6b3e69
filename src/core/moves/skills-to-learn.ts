import type { Id } from '../model'
import { stepsOfSkills, type RequirementIndex } from './requirement-index'
import { at, placeIn, rowOf, stepsIn } from './steps-table'

/** One skill that a move asks more of than is carried. */
export interface SkillToLearn {
  readonly skill: { readonly id: Id; readonly name: string }
  /** The steps carried, 0 where the skill is new. */
  readonly from: number
  /** The steps asked, above `from`. */
  readonly to: number
}

/**
 * What a person has to learn who carries, skill by skill, the higher of what some role levels ask: the widest gaps first,
 * equal ones in the framework's order. The steps add up to the effort of the move.
 */
export function skillsToLearn(index: RequirementIndex, carriedFrom: readonly number[], to: number): SkillToLearn[] {
  const held = carriedFrom.map((place) => stepsOfSkills(index, place))
  return [...rowOf(index.asks, to)]
    .toSorted((a, b) => placeIn(a) - placeIn(b))
    .flatMap((entry) => {
      const skill = index.skills[placeIn(entry)]
      const from = Math.max(0, ...held.map((steps) => at(steps, placeIn(entry))))
      return skill && from < stepsIn(entry) ? [{ skill, from, to: stepsIn(entry) }] : []
    })
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
}

/** The steps of some skills in all. */
export function stepsToLearn(skills: readonly SkillToLearn[]): number {
  return skills.reduce((sum, { from, to }) => sum + to - from, 0)
}
