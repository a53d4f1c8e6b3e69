import { Link } from 'react-router'
import type { ComparedColumn } from '@/core/comparing/model'
import { compareHref, sameAddress } from '@/core/hrefs'
import type { CompareRequests } from './url'

/** For two neighbouring levels of one role: links to the pair one level down and to the pair one level up. */
export function PairWalk({
  columns: [first],
  next,
}: Pick<CompareRequests, 'next'> & { columns: readonly ComparedColumn[] }) {
  if (!first || next.roleLevels.length !== 2) return null
  const { framework, role, roleLevels } = first.ladder
  const ladder = roleLevels.map(({ id, name }) => ({
    name,
    address: { framework: framework.id, role: role.id, roleLevel: id },
  }))
  const [from = -1, to = -1] = next.roleLevels.map((at) => ladder.findIndex(({ address }) => sameAddress(address, at)))
  if (from < 0 || to < 0 || Math.abs(from - to) !== 1) return null

  const walk = (by: number, arrow: string, name: string) => {
    const [lower, upper] = [ladder[from + by], ladder[to + by]]
    if (!lower || !upper)
      return <span className="text-soft">{by > 0 ? 'This is the highest level' : 'This is the lowest level'}</span>
    return (
      <Link to={compareHref([lower.address, upper.address], next)} preventScrollReset>
        <span aria-hidden="true">{arrow} </span>
        {name}
        <span className="max-wide:sr-only">
          : {lower.name} and {upper.name}
        </span>
      </Link>
    )
  }
  return (
    <nav
      aria-label="Compare other levels of this role"
      className="mt-2 flex flex-wrap gap-x-8 gap-y-2 text-[0.95rem] wide:mt-3 print:hidden"
    >
      {walk(-1, '↓', 'One level down')}
      {walk(1, '↑', 'One level up')}
    </nav>
  )
}
