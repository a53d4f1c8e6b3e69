import { Link } from 'react-router'
import { compareHref, pathHref, type PathOptions } from '@/core/hrefs'
import type { PathInShort, PathPlan, PlannedPath, TooFar } from '@/core/moves/path-plan'
import type { Counting } from '@/core/related-in-words'
import { counted } from '@/core/text/words'
import { outcomeInWords } from './outcome-in-words'

/** What the path amounts to; screen readers announce it when it changes. */
export function Outcome({ plan, counting }: { plan: PlannedPath | TooFar; counting: Counting }) {
  const { lead, rest, details } = outcomeInWords(plan, counting)
  return (
    <div role="status" className="path-outcome">
      <p className="lede">
        <strong className="font-semibold text-accent">{lead}</strong>
        {rest}
      </p>
      <p className="text-soft">{details}</p>
    </div>
  )
}

interface WaysOutProps {
  plan: Extract<PathPlan, { readonly kind: 'too-far' | 'none' }>
  path: PathOptions
}

/** What would give a path where there is none: a larger stretch, steps back, any stops. */
export function WaysOut({ plan, path }: WaysOutProps) {
  const { from, to, avoid = [], via = [] } = path
  return (
    <section aria-labelledby="ways-out-heading">
      <h2 id="ways-out-heading" className="mb-1">
        What you can do
      </h2>
      <ul className="grid gap-2">
        {plan.kind === 'too-far' && (
          <li>
            <Link to={pathHref({ ...path, stretch: plan.smallestStretch })} replace preventScrollReset>
              Allow {plan.smallestStretch} in one move
            </Link>
          </li>
        )}
        {plan.withStepsBack && <StepsBackLine path={path} found={plan.withStepsBack} />}
        {avoid.length + via.length > 0 && (
          <li>
            <Link to={pathHref({ ...path, avoid: [], via: [] })} replace preventScrollReset>
              Allow any stops
            </Link>
          </li>
        )}
        {from && to && (
          <li>
            <Link to={compareHref([from, to])}>Compare the two role levels</Link>
          </li>
        )}
      </ul>
    </section>
  )
}

/** What a path could be if it might lead further down first. */
function StepsBackLine({ path, found: { moves, effort, largest } }: { path: PathOptions; found: PathInShort }) {
  const { stretch = null } = path
  const wideEnough = stretch === null ? null : Math.max(stretch, largest)
  return (
    <li>
      <Link to={pathHref({ ...path, stepsBack: true, stretch: wideEnough })} replace preventScrollReset>
        Allow steps back
      </Link>
      : {counted(moves, 'move')}, {counted(effort, 'skill step')}, at most {largest} in one move
    </li>
  )
}
