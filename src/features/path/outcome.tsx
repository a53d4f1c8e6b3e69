import { Link } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'
import type { PathPlan } from '@/core/moves/path-plan'
import { outcomeInWords } from './outcome-in-words'

interface OutcomeProps {
  plan: Extract<PathPlan, { readonly kind: 'path' | 'too-far' }>
  path: PathOptions & { readonly stretch: number }
}

/** What the path amounts to, announced when it changes; where there is none, the way to the smallest stretch that has one. */
export function Outcome({ plan, path }: OutcomeProps) {
  const { lead, rest } = outcomeInWords(plan, path.stretch)
  return (
    <div className="lede">
      <p role="status">
        <strong className="font-semibold text-accent">{lead}</strong>
        {rest}
      </p>
      {plan.kind === 'too-far' && (
        <p className="mt-2">
          <Link to={pathHref({ ...path, stretch: plan.smallestStretch })} replace preventScrollReset>
            Take a stretch of {plan.smallestStretch}
          </Link>
        </p>
      )}
    </div>
  )
}
