import { Link } from 'react-router'
import type { ComparedColumn } from '@/core/comparing/model'
import { compareHref } from '@/core/hrefs'
import type { CompareRequest } from './url'

/** For two neighbours of one ladder: moves both columns one role level up or down. Nothing for any other comparison. */
export function PairWalk({ columns, request }: { columns: readonly ComparedColumn[]; request: CompareRequest }) {
  const [first, second] = columns
  if (!first || !second || columns.length !== 2) return null
  const { ladder } = first
  if (ladder.framework.id !== second.ladder.framework.id || ladder.role.id !== second.ladder.role.id) return null
  const [from, to] = [first, second].map(({ roleLevel }) =>
    ladder.roleLevels.findIndex(({ id }) => id === roleLevel.id),
  )
  if (from === undefined || to === undefined || Math.abs(from - to) !== 1) return null

  const walk = (by: number, arrow: string, direction: string) => {
    const pair = [ladder.roleLevels[from + by], ladder.roleLevels[to + by]]
    if (!pair[0] || !pair[1])
      return (
        <span className="text-soft">{by > 0 ? 'This is the top of the ladder' : 'This is the foot of the ladder'}</span>
      )
    const href = compareHref(
      pair.flatMap((roleLevel) =>
        roleLevel ? [{ framework: ladder.framework.id, role: ladder.role.id, roleLevel: roleLevel.id }] : [],
      ),
      request,
    )
    return (
      <Link to={href} preventScrollReset>
        <span aria-hidden="true">{arrow} </span>
        Both {direction}
        <span className="max-wide:sr-only">
          : {pair[0].name} and {pair[1].name}
        </span>
      </Link>
    )
  }
  return (
    <nav
      aria-label="Walk the ladder with this pair"
      className="mt-2 flex flex-wrap gap-x-8 gap-y-2 text-[0.95rem] wide:mt-3 print:hidden"
    >
      {walk(-1, '↓', 'down')}
      {walk(1, '↑', 'up')}
    </nav>
  )
}
