import type { RoleLevelAddress } from '../hrefs'
import { rankedEnds } from './path-ends'
import { pathFinder } from './path-search'
import type { IndexedRoleLevel, RequirementIndex } from './requirement-index'
import { skillsToLearn, stepsToLearn, type SkillToLearn } from './skills-to-learn'
import { smallestStretch, stretchSteps, type StretchStep } from './stretches'

/** What a path is asked to be. */
export interface PathRequest {
  readonly from: RoleLevelAddress
  readonly to: RoleLevelAddress
  /** The most skill steps a person would learn in one move, a whole number from 1. */
  readonly stretch: number
  /** Whether stops may lie more than one level of seniority below the beginning. */
  readonly stepsBack: boolean
}

/** A path, or the reason why there is none. */
export type PathPlan =
  | NoPath
  | { readonly kind: 'too-far'; readonly smallestStretch: number; readonly directEffort: number }
  | {
      readonly kind: 'path'
      readonly moves: readonly PlannedMove[]
      readonly effort: number
      readonly directEffort: number
    }

/** Why no stretch leads from one end to the other. */
export type NoPath =
  | { readonly kind: 'same-ends' }
  | { readonly kind: 'different-frameworks' }
  /** Ends that the framework does not hold. */
  | { readonly kind: 'unknown-ends'; readonly ends: readonly RoleLevelAddress[] }
  /** Ends that do not state a skill level for each skill they ask for, or ask for none. */
  | { readonly kind: 'not-stated'; readonly ends: readonly IndexedRoleLevel[] }

/** One move of a path, with its working. */
export interface PlannedMove {
  /** The stop that is left. */
  readonly from: IndexedRoleLevel
  readonly to: IndexedRoleLevel
  readonly effort: number
  /** Beyond the higher of what the beginning and the stop that is left ask for; the steps add up to the effort. */
  readonly learn: readonly SkillToLearn[]
}

/** The path from one role level to another, with what to learn on each move. */
export function planPath(index: RequirementIndex, request: PathRequest): PathPlan {
  const ends = rankedEnds(index, request)
  if (ends.kind !== 'ranked') return ends
  const { from, to } = ends
  const directEffort = stepsToLearn(skillsToLearn(index, [from], to))
  const find = pathFinder(index, from, to, request.stepsBack)
  const path = find(request.stretch)
  if (!path) return { kind: 'too-far', directEffort, smallestStretch: smallestStretch(find, directEffort) }
  const moves = path.stops.flatMap((stop, place) => plannedMove(index, from, path.stops[place - 1] ?? from, stop))
  return { kind: 'path', moves, effort: path.effort, directEffort }
}

/** What each step of stretch buys, from the smallest that has a path to the direct effort; nothing where none ever has. */
export function planStretches(index: RequirementIndex, request: Omit<PathRequest, 'stretch'>): StretchStep[] {
  const ends = rankedEnds(index, request)
  if (ends.kind !== 'ranked') return []
  const { from, to } = ends
  return stretchSteps(pathFinder(index, from, to, request.stepsBack), stepsToLearn(skillsToLearn(index, [from], to)))
}

function plannedMove(index: RequirementIndex, beginning: number, from: number, to: number): PlannedMove[] {
  const [left, reached] = [index.roleLevels[from], index.roleLevels[to]]
  if (!left || !reached) return []
  const learn = skillsToLearn(index, [beginning, from], to)
  return [{ from: left, to: reached, learn, effort: stepsToLearn(learn) }]
}
