import { otherWays, type OtherWay } from '@/core/moves/other-ways'
import { planPath, planStretches, type PathPlan, type PathRequest } from '@/core/moves/path-plan'
import { byFrameworkAlone, indexRequirements, type RequirementIndex } from '@/core/moves/requirement-index'
import { usualStretch, type StretchStep } from '@/core/moves/stretches'
import type { FrameworkRequirements } from '@/core/views/model'

/** A path to plan, and whether related skills count. */
export interface PlanRequest extends PathRequest {
  readonly related: boolean
}

/** A request for a path and the plan. */
export interface Planned {
  readonly request: PlanRequest
  readonly plan: PathPlan
  /** What nine in ten promotions of the framework stay within. */
  readonly usual: number
  /** `null` as long as it is worked out. */
  readonly choices: Choices | null
}

/** What else there is to choose. */
export interface Choices {
  /** The stretches at which the plan gets better; empty if there is no path at all. */
  readonly stretches: readonly StretchStep[]
  readonly ways: readonly OtherWay[]
}

/** Messages to the worker: the framework first, then requests. It answers each request with a `Planned`, first without its choices. */
export type PlanTask = { readonly requirements: FrameworkRequirements } | { readonly request: PlanRequest }

/** Plans paths in one framework: a plan, and what else there is to choose, which takes longer. */
export function plannerOver(requirements: FrameworkRequirements) {
  const indexes = new Map<boolean, RequirementIndex>()
  const indexFor = (related: boolean) => {
    const index = indexes.get(related) ?? indexRequirements(related ? requirements : byFrameworkAlone(requirements))
    indexes.set(related, index)
    return index
  }
  let known: { readonly asked: string; readonly stretches: readonly StretchStep[] } | null = null
  return {
    plan(request: PlanRequest): Planned {
      const index = indexFor(request.related)
      return { request, plan: planPath(index, request), usual: usualStretch(index), choices: null }
    },
    choices({ request, plan }: Planned): Choices {
      const { stretch: _any, ...others } = request
      const asked = JSON.stringify(others)
      // They are the same whatever the stretch.
      known = known?.asked === asked ? known : { asked, stretches: planStretches(indexFor(request.related), request) }
      const { stretches } = known
      const planFor = (stretch: number | null, related: boolean) => planPath(indexFor(related), { ...request, stretch })
      return { stretches, ways: otherWays(plan, request, stretches, planFor) }
    },
  }
}
