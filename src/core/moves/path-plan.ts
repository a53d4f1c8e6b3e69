import { sameAddress, type RoleLevelAddress } from '../hrefs'
import { pathFinder, type FoundPath, type PathFinder } from './path-search'
import { placeOf, type IndexedRoleLevel, type RequirementIndex } from './requirement-index'
import {
  skillsBrought,
  skillsToLearn,
  stepsByFrameworkAlone,
  stepsToLearn,
  type BroughtSkill,
  type SkillToLearn,
} from './skills-to-learn'
import { smallestStretch, stretchSteps, usualStretch, type StretchStep } from './stretches'

/** What a path is asked to be. */
export interface PathRequest {
  readonly from: RoleLevelAddress
  readonly to: RoleLevelAddress
  /** The most skill steps to learn in one move, a whole number from 1; `null`: the usual stretch, or else the smallest that has a path. */
  readonly stretch: number | null
  /** Whether stops may be more than one level of seniority below the beginning. */
  readonly stepsBack: boolean
  /** Stops that a path may not make, and stops that it has to make. */
  readonly avoid: readonly RoleLevelAddress[]
  readonly via: readonly RoleLevelAddress[]
}

/** A path, or the reason why there is none. */
export type PathPlan = NoPath | TooFar | PlannedPath

export interface PlannedPath {
  readonly kind: 'path'
  readonly moves: readonly PlannedMove[]
  readonly effort: number
  readonly largest: number
  /** The stretch it was found with, also where none was asked for. */
  readonly stretch: number
  readonly directEffort: number
}

/** No path keeps to the stretch that was asked for. */
export interface TooFar {
  readonly kind: 'too-far'
  readonly stretch: number
  readonly smallestStretch: number
  readonly directEffort: number
  readonly withStepsBack: PathInShort | null
}

/** What a path comes to. */
export interface PathInShort {
  readonly moves: number
  readonly effort: number
  readonly largest: number
}

/** Why no stretch leads from one end to the other. */
export type NoPath =
  | { readonly kind: 'same-ends' }
  | { readonly kind: 'different-frameworks' }
  /** Ends that the framework does not hold. */
  | { readonly kind: 'unknown-ends'; readonly ends: readonly RoleLevelAddress[] }
  /** Ends that do not state a skill level for each skill they ask for, or ask for none. */
  | { readonly kind: 'not-stated'; readonly ends: readonly IndexedRoleLevel[] }
  /** The rules of a path allow none. */
  | { readonly kind: 'none'; readonly withStepsBack: PathInShort | null }

/** One move of a path, with its working. */
export interface PlannedMove {
  /** The stop that is left. */
  readonly from: IndexedRoleLevel
  readonly to: IndexedRoleLevel
  readonly effort: number
  /** The effort by the framework alone, without related skills. */
  readonly alone: number
  /** Beyond the higher of what the beginning and the stop that is left ask for; the steps add up to the effort. */
  readonly learn: readonly SkillToLearn[]
  /** All the skills that are asked for, and what is brought of each. */
  readonly skills: readonly BroughtSkill[]
}

/** The path from one role level to another, with what to learn on each move. */
export function planPath(index: RequirementIndex, request: PathRequest): PathPlan {
  const ends = rankedEnds(index, request)
  if (ends.kind !== 'ranked') return ends
  const { from, to } = ends
  const find = finderFor(index, ends, request)
  const directEffort = stepsToLearn(skillsToLearn(index, [from], to))
  const usual = request.stretch ?? usualStretch(index)
  const path = find(usual)
  if (path) return planned(index, from, path, usual, directEffort)

  const smallest = smallestStretch(find, usual, widestStretch(index))
  const withStepsBack = () => (request.stepsBack ? null : inShort(index, ends, { ...request, stepsBack: true }))
  if (smallest === null) return { kind: 'none', withStepsBack: withStepsBack() }
  if (request.stretch === null) return planned(index, from, smallest.path, smallest.stretch, directEffort)
  return {
    kind: 'too-far',
    stretch: request.stretch,
    smallestStretch: smallest.stretch,
    directEffort,
    withStepsBack: withStepsBack(),
  }
}

/** What each step of stretch buys, from the smallest that has a path to the one beyond which nothing changes; nothing where there is no path. */
export function planStretches(index: RequirementIndex, request: Omit<PathRequest, 'stretch'>): StretchStep[] {
  const ends = rankedEnds(index, request)
  return ends.kind === 'ranked' ? stretchSteps(finderFor(index, ends, request), widestStretch(index)) : []
}

interface Ends {
  readonly from: number
  readonly to: number
}

/** The places of both ends, where a path between them can be looked for at all; else why it cannot. */
function rankedEnds(
  index: RequirementIndex,
  { from, to }: Pick<PathRequest, 'from' | 'to'>,
): NoPath | (Ends & { readonly kind: 'ranked' }) {
  if (from.framework !== to.framework) return { kind: 'different-frameworks' }
  const ends = [endAt(index, from), endAt(index, to)] as const
  const unknown = ends.filter(({ end }) => !end).map(({ address }) => address)
  if (unknown.length > 0) return { kind: 'unknown-ends', ends: unknown }
  if (sameAddress(from, to)) return { kind: 'same-ends' }
  const unranked = ends.flatMap(({ end }) => (end && !end.ranked ? [end] : []))
  if (unranked.length > 0) return { kind: 'not-stated', ends: unranked }
  return { kind: 'ranked', from: ends[0].place, to: ends[1].place }
}

function endAt(index: RequirementIndex, address: RoleLevelAddress) {
  const place = address.framework === index.framework.id ? placeOf(index, address.role, address.roleLevel) : -1
  return { address, place, end: index.roleLevels[place] }
}

function finderFor(
  index: RequirementIndex,
  { from, to }: Ends,
  { stepsBack, avoid, via }: Omit<PathRequest, 'from' | 'to' | 'stretch'>,
): PathFinder {
  // What the framework does not have cannot be avoided or passed, and the ends are passed anyhow.
  const placesOf = (stops: readonly RoleLevelAddress[]) =>
    new Set(
      stops.map((stop) => endAt(index, stop).place).filter((place) => place >= 0 && place !== from && place !== to),
    )
  return pathFinder(index, from, to, { stepsBack, avoid: placesOf(avoid), via: [...placesOf(via)] })
}

/** No move can take more. */
function widestStretch({ steps }: RequirementIndex): number {
  return steps.reduce((most, each) => Math.max(most, each), 0)
}

function inShort(index: RequirementIndex, ends: Ends, request: PathRequest): PathInShort | null {
  const find = finderFor(index, ends, request)
  const path = find(request.stretch ?? usualStretch(index)) ?? find(widestStretch(index))
  return path && { moves: path.stops.length, effort: path.effort, largest: path.largest }
}

function planned(
  index: RequirementIndex,
  from: number,
  { stops, effort, largest }: FoundPath,
  stretch: number,
  directEffort: number,
): PlannedPath {
  const moves = stops.flatMap((stop, place) => plannedMove(index, from, stops[place - 1] ?? from, stop))
  return { kind: 'path', moves, effort, largest, stretch, directEffort }
}

function plannedMove(index: RequirementIndex, beginning: number, from: number, to: number): PlannedMove[] {
  const [left, reached] = [index.roleLevels[from], index.roleLevels[to]]
  if (!left || !reached) return []
  const learn = skillsToLearn(index, [beginning, from], to)
  const skills = skillsBrought(index, [beginning, from], to)
  const alone = stepsByFrameworkAlone(index, [beginning, from], to)
  return [{ from: left, to: reached, learn, effort: stepsToLearn(learn), alone, skills }]
}
