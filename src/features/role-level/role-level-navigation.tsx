import { Link } from 'react-router'
import { roleHref, roleLevelHref } from '@/core/hrefs'
import type { Neighbours } from '@/core/comparing/ladder'
import type { Ladder } from '@/core/views/model'

/** Links to the level below, to the whole career ladder, and to the next level. */
export function RoleLevelNavigation({
  ladder: { framework, role },
  roleLevels: { below, above },
}: {
  ladder: Ladder
  roleLevels: Neighbours
}) {
  const hrefOf = (roleLevel: string) => roleLevelHref({ framework: framework.id, role: role.id, roleLevel })
  return (
    <nav
      aria-label="Career ladder"
      className="mt-10 flex flex-wrap justify-between gap-x-8 gap-y-3 border-t-2 border-ink pt-4 print:hidden"
    >
      <span>
        {below && (
          <Link to={hrefOf(below.id)}>
            <span aria-hidden="true">↓ </span>Level below: {below.name}
          </Link>
        )}
      </span>
      <Link to={roleHref(framework.id, role.id)}>All levels of {role.name}</Link>
      <span>
        {above && (
          <Link to={hrefOf(above.id)}>
            <span aria-hidden="true">↑ </span>Next level: {above.name}
          </Link>
        )}
      </span>
    </nav>
  )
}
