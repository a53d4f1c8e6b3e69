import { Link } from 'react-router'
import { withoutSharedEnding } from '@/core/comparing/names'
import type { ComparedColumn } from '@/core/comparing/model'
import { compareHref, sameAddress } from '@/core/hrefs'
import { isSentId } from '@/core/sending/sent-id'
import type { CompareRequests } from './url'

interface PairLinksProps extends Pick<CompareRequests, 'next'> {
  columns: readonly ComparedColumn[]
}

/** For two neighbouring levels of one role: links to the pair below and to the pair above. */
export function PairLinks({ columns: [first], next }: PairLinksProps) {
  if (!first || next.roleLevels.length !== 2) return null
  const { framework, role, roleLevels } = first.ladder
  // Of a part nobody knows which levels are next to these.
  if (isSentId(framework.id)) return null
  const ladder = roleLevels.map(({ id, name }) => ({
    name,
    address: { framework: framework.id, role: role.id, roleLevel: id },
  }))
  const [from = -1, to = -1] = next.roleLevels.map((at) => ladder.findIndex(({ address }) => sameAddress(address, at)))
  if (from < 0 || to < 0 || Math.abs(from - to) !== 1) return null

  const walk = (by: -1 | 1) => {
    const [one, other] = [ladder[from + by], ladder[to + by]]
    if (!one || !other)
      return <span className="text-soft">{by > 0 ? 'This is the highest level' : 'This is the lowest level'}</span>
    return (
      <Link to={compareHref([one.address, other.address], next)} preventScrollReset className="pair-link">
        {by < 0 && <span aria-hidden="true">← </span>}
        <span className="sr-only">{by > 0 ? 'One level up: ' : 'One level down: '}</span>
        {withoutSharedEnding(one.name, other.name)} to {other.name}
        {by > 0 && <span aria-hidden="true"> →</span>}
      </Link>
    )
  }
  return (
    <nav aria-label="Compare other levels of this role" className="pair-links">
      {walk(-1)}
      {walk(1)}
    </nav>
  )
}
