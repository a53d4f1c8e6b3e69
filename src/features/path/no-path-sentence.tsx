import { Link } from 'react-router'
import { compareHref, roleLevelHref } from '@/core/hrefs'
import type { NoPath } from '@/core/moves/path-plan'
import type { PathEnd } from './found-end'

interface NoPathSentenceProps {
  plan: NoPath
  from: PathEnd
  to: PathEnd
}

/** Why no stretch leads from one role level to the other, and what can be done instead. */
export function NoPathSentence({ plan, from, to }: NoPathSentenceProps) {
  return (
    <div className="lede">
      <p role="status">{reason(plan, from, to)}</p>
      <p className="mt-2">
        {plan.kind === 'same-ends' ? (
          <Link to={roleLevelHref(from.address)}>All that {from.roleLevel.name} asks</Link>
        ) : (
          <Link to={compareHref([from.address, to.address])}>Compare the two</Link>
        )}
      </p>
    </div>
  )
}

function reason(plan: NoPath, from: PathEnd, to: PathEnd): string {
  const [here, there] = [from, to].map(({ requirements }) => requirements.framework.shortTitle)
  switch (plan.kind) {
    case 'same-ends':
      return `${from.roleLevel.name} is both ends: there is nothing to learn and no move to make.`
    case 'different-frameworks':
      return `A path stays within one framework. ${from.roleLevel.name} is a role level of ${here}, ${to.roleLevel.name} of ${there}, and neither says how its skills stand to the other’s.`
    case 'unknown-ends':
      return 'One of the ends is no longer here.'
    case 'not-stated': {
      const names = new Intl.ListFormat('en-GB').format(plan.ends.map(({ roleLevel }) => roleLevel.name))
      return `No path can be counted: the source does not state every skill level that ${names} asks for, and what is not stated is never read as nothing.`
    }
  }
}
