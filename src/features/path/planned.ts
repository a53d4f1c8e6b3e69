import { planPath, planStretches, type PathPlan, type PathRequest } from '@/core/moves/path-plan'
import type { RequirementIndex } from '@/core/moves/requirement-index'
import type { StretchStep } from '@/core/moves/stretches'
import type { FrameworkRequirements } from '@/core/views/model'

/** A path that was asked for, what came of it, and what each step of stretch would buy. */
export interface Planned {
  readonly request: PathRequest
  readonly plan: PathPlan
  readonly stretches: readonly StretchStep[]
}

/** What the worker is told: the framework first, then one request after the other. It answers each with a `Planned`. */
export type PlanTask = { readonly requirements: FrameworkRequirements } | { readonly request: PathRequest }

/** Plans paths over one framework; the steps of stretch are worked out once for a pair of ends. */
export function plannerOver(index: RequirementIndex): (request: PathRequest) => Planned {
  let known: { readonly ends: string; readonly stretches: readonly StretchStep[] } | null = null
  return (request) => {
    const { from, to, stepsBack } = request
    const ends = JSON.stringify([from, to, stepsBack])
    known = known?.ends === ends ? known : { ends, stretches: planStretches(index, request) }
    return { request, plan: planPath(index, request), stretches: known.stretches }
  }
}
