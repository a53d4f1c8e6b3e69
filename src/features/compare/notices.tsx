import { Link } from 'react-router'
import { compareHref, mostColumns, sameAddress, writeAddress, type RoleLevelAddress } from '@/core/hrefs'
import { counted, inWords } from '@/core/text/words'
import type { Missing } from '@/data-source/not-found'
import { FrameworkNotHere } from '@/ui/framework-not-here'
import type { CompareRequests } from './url'

interface MissingRoleLevel {
  readonly address: RoleLevelAddress
  readonly missing: Missing
}

interface CompareNoticesProps extends CompareRequests {
  missing: readonly MissingRoleLevel[]
  /** How many columns are shown. */
  others: number
}

/** The parts of the link that could not be followed, each with what to do about it. */
export function CompareNotices({ request, next, missing, others }: CompareNoticesProps) {
  const { left, unreadable } = request
  if (left === 0 && unreadable.length === 0 && missing.length === 0) return null
  return (
    <ul role="status" className="my-4 grid max-w-prose gap-2 border-l-4 border-loss bg-loss-wash px-4 py-3">
      {missing.map((one) => (
        <li key={writeAddress(one.address)}>
          There is no {one.missing.what} <code className="break-all">{one.missing.id}</code>
          {one.missing.within && ` in ${one.missing.within.name}`}
          {others > 0 && ', so it is left out'}.
          <Nearest {...one} next={next} />
          {one.missing.toOpen && (
            <>
              {one.missing.nearest.length > 0 ? '. ' : ' '}
              <FrameworkNotHere framework={one.missing.id} toOpen={one.missing.toOpen} />.
            </>
          )}
        </li>
      ))}
      {unreadable.map((value) => (
        <li key={value}>
          <code className="break-all">{value}</code> in the link is not a role level. It should look like{' '}
          <code>framework/role/role-level</code>.
        </li>
      ))}
      {left > 0 && (
        <li>
          You can compare up to {inWords(mostColumns)} role levels. {counted(left, 'more is', 'more are')} left out.
        </li>
      )}
    </ul>
  )
}

/** The nearest names. A role level replaces the missing one in the comparison; anything else opens its own screen. */
function Nearest({ address, missing, next }: MissingRoleLevel & Pick<CompareRequests, 'next'>) {
  if (missing.nearest.length === 0) return null
  const inItsPlace = (roleLevel: string) =>
    compareHref(
      next.roleLevels.map((at) => (sameAddress(at, address) ? { ...at, roleLevel } : at)),
      next,
    )
  return (
    <>
      {' Did you mean: '}
      {missing.nearest.slice(0, 3).map(({ id, name, href }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <Link to={missing.what === 'role level' ? inItsPlace(id) : href}>{name}</Link>
        </span>
      ))}
    </>
  )
}
