import type { PathPlan, PathRequest, PlannedPath } from './path-plan'
import type { StretchStep } from './stretches'

/** Another path between the same ends. */
export interface OtherWay {
  /** `alone`: by the framework alone, where related skills count; `related`: the other way about. */
  readonly kind: 'fewest-moves' | 'gentlest' | 'alone' | 'related'
  /** What differs in its request. */
  readonly stretch: number | null
  readonly related: boolean
  readonly path: PlannedPath
}

/** Up to three paths that differ from a plan, and from each other, in at least one stop: the fewest moves, the gentlest, and the other way of counting. */
export function otherWays(
  plan: PathPlan,
  { stretch, related }: Pick<PathRequest, 'stretch'> & { readonly related: boolean },
  stretches: readonly StretchStep[],
  planFor: (stretch: number | null, related: boolean) => PathPlan,
): OtherWay[] {
  const fewest = stretches.reduce<StretchStep | null>(
    (best, step) => (best === null || step.moves < best.moves ? step : best),
    null,
  )
  const wanted = [
    { kind: 'fewest-moves', stretch: fewest?.stretch, related },
    { kind: 'gentlest', stretch: stretches[0]?.stretch, related },
    { kind: related ? 'alone' : 'related', stretch, related: !related },
  ] as const
  const seen = new Set(plan.kind === 'path' ? [stopsOf(plan)] : [])
  return wanted.flatMap(({ kind, stretch: most, related: counted }): OtherWay[] => {
    const path = most === undefined ? null : planFor(most, counted)
    if (path?.kind !== 'path' || most === undefined || seen.has(stopsOf(path))) return []
    seen.add(stopsOf(path))
    return [{ kind, stretch: most, related: counted, path }]
  })
}

function stopsOf({ moves }: PlannedPath): string {
  return moves.map(({ to }) => `${to.role.id}/${to.roleLevel.id}`).join(' ')
}
