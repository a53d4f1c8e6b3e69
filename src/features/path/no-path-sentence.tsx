import { Link } from 'react-router'
import { compareHref, me, roleLevelHref } from '@/core/hrefs'
import { unknownOwnSkillLevel } from '@/core/profile/as-role-level'
import type { NoPath } from '@/core/moves/path-plan'
import { listed } from '@/core/text/words'
import type { PathEnd } from './load'

interface NoPathSentenceProps {
  plan: NoPath
  from: PathEnd
  to: PathEnd
  stepsBack: boolean
}

/** Why there cannot be a path from one role level to the other, and what to do instead. */
export function NoPathSentence({ plan, from, to, stepsBack }: NoPathSentenceProps) {
  return (
    <div className="lede">
      <p role="status">{reason(plan, from, to, stepsBack)}</p>
      {plan.kind !== 'none' && (
        <p className="mt-2">
          {plan.kind === 'same-ends' ? (
            <Link to={roleLevelHref(from.address)}>See what {from.roleLevel.name} asks for</Link>
          ) : (
            <Link to={compareHref([from.address, to.address])}>Compare the two role levels</Link>
          )}
        </p>
      )}
    </div>
  )
}

function reason(plan: NoPath, from: PathEnd, to: PathEnd, stepsBack: boolean): string {
  const [here, there] = [from, to].map(({ requirements }) => requirements.framework.shortTitle)
  switch (plan.kind) {
    case 'same-ends':
      return `The path starts and ends at ${from.roleLevel.name}, so there is nothing to learn.`
    case 'different-frameworks':
      return `A path has to stay within one framework. ${from.roleLevel.name} is in ${here}; ${to.roleLevel.name} is in ${there}. The frameworks don’t say how their skills match.`
    case 'unknown-ends':
      return 'One of these role levels is no longer in the framework.'
    case 'not-stated': {
      if (plan.ends.some(({ role }) => role.id === me.role)) return unknownOwnSkillLevel(here ?? '')
      const names = listed(plan.ends.map(({ roleLevel }) => roleLevel.name))
      return `We can’t work out a path, because the framework doesn’t state every skill level that ${names} ${plan.ends.length === 1 ? 'asks' : 'ask'} for.`
    }
    case 'none':
      return isBelow(from, to)
        ? `There is no path: within a role a path only goes up, and ${to.roleLevel.name} is below ${from.roleLevel.name}.`
        : `There is no path, however much you learn in one move. One move changes your seniority by one level at most, and a change of role has to bring you nearer to ${to.roleLevel.name}.${plan.withStepsBack || stepsBack ? '' : ' Steps back would not help.'}`
  }
}

function isBelow(from: PathEnd, to: PathEnd): boolean {
  const ladder = from.role.roleLevels.map(({ id }) => id)
  return from.role.id === to.role.id && ladder.indexOf(to.roleLevel.id) < ladder.indexOf(from.roleLevel.id)
}
