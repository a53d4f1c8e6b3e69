import { Link } from 'react-router'
import { roleHref, roleLevelHref } from '@/core/hrefs'
import type { Neighbours } from '@/core/comparing/ladder'
import type { Ladder } from '@/core/views/model'

/** To the rung below, the whole ladder, and the rung above. */
export function RungNavigation({
  ladder: { framework, role },
  rungs: { below, above },
}: {
  ladder: Ladder
  rungs: Neighbours
}) {
  const hrefOf = (roleLevel: string) => roleLevelHref({ framework: framework.id, role: role.id, roleLevel })
  return (
    <nav
      aria-label="Along the ladder"
      className="mt-10 flex flex-wrap justify-between gap-x-8 gap-y-3 border-t-2 border-ink pt-4 print:hidden"
    >
      <span>
        {below && (
          <Link to={hrefOf(below.id)}>
            <span aria-hidden="true">↓ </span>Rung below: {below.name}
          </Link>
        )}
      </span>
      <Link to={roleHref(framework.id, role.id)}>The whole ladder of {role.name}</Link>
      <span>
        {above && (
          <Link to={hrefOf(above.id)}>
            <span aria-hidden="true">↑ </span>Rung above: {above.name}
          </Link>
        )}
      </span>
    </nav>
  )
}
