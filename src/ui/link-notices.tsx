import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { writeAddress, type RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { shortened } from '@/core/text/words'
import type { FoundRoleLevel } from '@/data-source/not-found'
import { FrameworkNotHere } from './framework-not-here'

interface LinkNoticesProps {
  /** The role levels that the link names. Those that were found need no notice. */
  named: readonly FoundRoleLevel[]
  /** The parts of the link that are not the address of a role level. */
  unreadable: readonly string[]
  /** The same screen with another role level of the role in place of the missing one. */
  hrefWith: (missing: RoleLevelAddress, roleLevel: Id) => string
  /** Whether the screen shows the rest without what is missing. */
  leftOut?: boolean
  /** More notices, each a list item. */
  children?: ReactNode
}

/** The parts of the link that could not be followed, each with what to do about it. */
export function LinkNotices({ named, unreadable, hrefWith, leftOut = false, children }: LinkNoticesProps) {
  const missing = named.filter(
    (one, place) => one.missing && (one.missing.what !== 'framework' || isFirstOf(one.address.framework, named, place)),
  )
  if (missing.length === 0 && unreadable.length === 0 && !children) return null
  return (
    <div role="status">
      <ul className="my-4 grid max-w-prose gap-2 border-l-4 border-loss bg-loss-wash px-4 py-3">
        {missing.map((one) => (
          <MissingRoleLevel key={writeAddress(one.address)} {...one} hrefWith={hrefWith} leftOut={leftOut} />
        ))}
        {unreadable.map((value) => (
          <li key={value}>
            <code className="break-all">
              <bdi>{value}</bdi>
            </code>{' '}
            in the link is not a role level. It should look like <code>framework/role/role-level</code>.
          </li>
        ))}
        {children}
      </ul>
    </div>
  )
}

/** Of a missing framework one notice says enough, whichever of its role levels the link names. */
function isFirstOf(framework: Id, named: readonly FoundRoleLevel[], place: number): boolean {
  return named.findIndex(({ address }) => address.framework === framework) === place
}

/** The nearest role level replaces the missing one on the same screen; a role or a framework opens its own. */
function MissingRoleLevel({
  address,
  missing,
  hrefWith,
  leftOut,
}: FoundRoleLevel & Required<Pick<LinkNoticesProps, 'hrefWith' | 'leftOut'>>) {
  if (!missing) return null
  const { what, id, within, nearest, toOpen } = missing
  return (
    <li>
      There is no {what}{' '}
      <code className="break-all">
        <bdi>{shortened(id)}</bdi>
      </code>
      {within && ` in ${within.name}`}
      {leftOut && ', so it is left out'}.{nearest.length > 0 && ' Did you mean: '}
      {nearest.slice(0, 3).map((near, index) => (
        <span key={near.href}>
          {index > 0 && ', '}
          <Link to={what === 'role level' ? hrefWith(address, near.id) : near.href}>{near.name}</Link>
        </span>
      ))}
      {nearest.length > 0 && '?'}
      {toOpen && (
        <>
          {' '}
          <FrameworkNotHere framework={id} toOpen={toOpen} />.
        </>
      )}
    </li>
  )
}
