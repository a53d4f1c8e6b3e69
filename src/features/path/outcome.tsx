import { Link } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'
import type { PathPlan } from '@/core/moves/path-plan'
import { outcomeInWords } from './outcome-in-words'

interface OutcomeProps {
  plan: Extract<PathPlan, { readonly kind: 'path' | 'too-far' }>
  path: PathOptions & { readonly stretch: number }
}

/** What the path amounts to; screen readers announce it when it changes. If there is none, a link to the smallest stretch that has one. */
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
            Allow {plan.smallestStretch} in one move
          </Link>
        </p>
      )}
    </div>
  )
}
