import { Link } from 'react-router'
import { compareHref, me, pathHref } from '@/core/hrefs'
import type { RungOnLadder } from './use-framework'

/** The other screens, begun from one's own skills. */
export function Onward({ target: { ladder, rung } }: { target: RungOnLadder }) {
  const to = { framework: ladder.framework.id, role: ladder.role.id, roleLevel: rung.id }
  return (
    <p className="mt-3 flex flex-wrap gap-2">
      <Link className="button" to={compareHref([me, to])}>
        Compare my skills with {rung.name}
      </Link>
      <Link className="button" to={pathHref({ from: me, to })}>
        Plan a path there
      </Link>
    </p>
  )
}
