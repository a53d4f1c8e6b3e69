import { Link } from 'react-router'
import { compareHref, me, pathHref } from '@/core/hrefs'
import type { RoleLevelOnLadder } from './use-framework'

/** The other screens, begun from one's own skills. */
export function Onward({ target: { ladder, roleLevel } }: { target: RoleLevelOnLadder }) {
  const to = { framework: ladder.framework.id, role: ladder.role.id, roleLevel: roleLevel.id }
  return (
    <p className="mt-3 flex flex-wrap gap-2">
      <Link className="button" to={compareHref([me, to])}>
        Compare my skills with {roleLevel.name}
      </Link>
      <Link className="button" to={pathHref({ from: me, to })}>
        Plan a path there
      </Link>
    </p>
  )
}
