import { Link } from 'react-router'
import { counted } from '@/core/words'
import type { Missing } from '@/framework-source/not-found'
import { mostColumns, type CompareRequest } from './url'

/** What of the link could not be followed, each with what to do about it. Nothing where all of it could. */
export function Notices({ request: { left, unreadable }, missing }: { request: CompareRequest; missing: readonly Missing[] }) {
  if (left === 0 && unreadable.length === 0 && missing.length === 0) return null
  return (
    <ul role="status" className="my-4 grid max-w-prose gap-2 border-l-4 border-loss bg-loss-wash px-4 py-3">
      {missing.map(({ what, id, within, nearest }) => (
        <li key={`${within?.name}/${id}`}>
          There is no {what} <code className="break-all">{id}</code>
          {within && ` in ${within.name}`}; the rest of the comparison stands.
          {nearest.length > 0 && <> Nearest to it: </>}
          {nearest.slice(0, 3).map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <Link to={href}>{name}</Link>
            </span>
          ))}
        </li>
      ))}
      {unreadable.map((value) => (
        <li key={value}>
          <code className="break-all">{value}</code> names no role level; a link has <code>framework/role/role-level</code> there.
        </li>
      ))}
      {left > 0 && (
        <li>
          A comparison holds at most {mostColumns} role levels; {counted(left, 'further one is', 'further ones are')} left out.
        </li>
      )}
    </ul>
  )
}
