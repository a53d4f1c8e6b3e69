import { planPath, planStretches, type PathPlan, type PathRequest } from '@/core/moves/path-plan'
import type { RequirementIndex } from '@/core/moves/requirement-index'
import type { StretchStep } from '@/core/moves/stretches'
import type { FrameworkRequirements } from '@/core/views/model'

/** A request for a path, the plan, and the stretches at which the plan changes. */
export interface Planned {
  readonly request: PathRequest
  readonly plan: PathPlan
  readonly stretches: readonly StretchStep[]
}

/** Messages to the worker: the framework first, then requests. It answers each request with a `Planned`. */
export type PlanTask = { readonly requirements: FrameworkRequirements } | { readonly request: PathRequest }

/** Plans paths in one framework. The stretches are worked out once for each pair of ends. */
export function plannerOver(index: RequirementIndex): (request: PathRequest) => Planned {
  let known: { readonly ends: string; readonly stretches: readonly StretchStep[] } | null = null
  return (request) => {
    const { from, to, stepsBack } = request
    const ends = JSON.stringify([from, to, stepsBack])
    known = known?.ends === ends ? known : { ends, stretches: planStretches(index, request) }
    return { request, plan: planPath(index, request), stretches: known.stretches }
  }
}
