import { Link } from 'react-router'
import { pathHref, sameAddress, type RoleLevelAddress } from '@/core/hrefs'
import type { Missing } from '@/data-source/not-found'
import { FrameworkNotHere } from '@/ui/framework-not-here'
import type { FoundEnd } from './found-end'
import type { PathSearch } from './url'

interface PathNoticesProps {
  asked: PathSearch
  /** The same, or the change that is still loading: what the links start from. */
  next: PathSearch
  missing: readonly FoundEnd[]
}

/** The parts of the link that could not be followed, each with what to do about it. */
export function PathNotices({ asked, next, missing }: PathNoticesProps) {
  if (asked.unreadable.length === 0 && missing.length === 0) return null
  return (
    <ul role="status" className="my-4 grid max-w-prose gap-2 border-l-4 border-loss bg-loss-wash px-4 py-3">
      {missing.map(
        ({ address, missing: what }) =>
          what && <MissingEnd key={address.roleLevel} address={address} missing={what} next={next} />,
      )}
      {asked.unreadable.map((value) => (
        <li key={value}>
          <code className="break-all">{value}</code> in the link is not a role level. It should look like{' '}
          <code>framework/role/role-level</code>.
        </li>
      ))}
    </ul>
  )
}

/** The nearest names. A role level replaces the missing one in the path; anything else opens its own screen. */
function MissingEnd({ address, missing, next }: { address: RoleLevelAddress; missing: Missing; next: PathSearch }) {
  const inItsPlace = (end: RoleLevelAddress | undefined, roleLevel: string) =>
    end && sameAddress(end, address) ? { ...end, roleLevel } : end
  const hrefWith = (roleLevel: string) =>
    pathHref({ ...next, from: inItsPlace(next.from, roleLevel), to: inItsPlace(next.to, roleLevel) })
  return (
    <li>
      There is no {missing.what} <code className="break-all">{missing.id}</code>
      {missing.within && ` in ${missing.within.name}`}.{missing.nearest.length > 0 && ' Did you mean: '}
      {missing.nearest.slice(0, 3).map(({ id, name, href }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <Link to={missing.what === 'role level' ? hrefWith(id) : href}>{name}</Link>
        </span>
      ))}
      {missing.toOpen && (
        <>
          {missing.nearest.length > 0 ? '. ' : ' '}
          <FrameworkNotHere framework={missing.id} toOpen={missing.toOpen} />.
        </>
      )}
    </li>
  )
}
