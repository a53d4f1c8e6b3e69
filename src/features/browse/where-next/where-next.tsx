import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RoleLevelAddress } from '@/core/hrefs'
import { movesFrom } from '@/core/moves/moves'
import { indexRequirements, placeOf } from '@/core/moves/requirement-index'
import type { FrameworkRequirements } from '@/core/slices'
import { queries } from '@/framework-source/queries'
import { MoveFilters } from './move-filters'
import { MoveGroupList } from './move-group'
import { shownMoves } from './shown-moves'
import { useMoveFilter } from './use-move-filter'

export interface WhereNextProps {
  address: RoleLevelAddress
}

/** Every move from a rung: promotions, up, across, and what else there is on demand. */
export function WhereNext({ address }: WhereNextProps) {
  const { data, isError, refetch } = useQuery(queries.requirements(address.framework))
  if (isError)
    return (
      <p role="alert">
        The other rungs could not be loaded; the connection may be gone.{' '}
        <button type="button" className="button" onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    )
  return data ? <Moves requirements={data} address={address} /> : <p className="text-soft">Loading the other rungs…</p>
}

function Moves({ requirements, address }: WhereNextProps & { requirements: FrameworkRequirements }) {
  const [filter, change] = useMoveFilter()
  const index = useMemo(() => indexRequirements(requirements), [requirements])
  const from = placeOf(index, address.role, address.roleLevel)
  const moves = useMemo(() => movesFrom(index, from), [index, from])
  if (!moves) return <p className="silence">The source does not state every skill level that this rung asks for, so no move from it can be measured.</p>
  const groups = shownMoves(index, moves, filter)
  return (
    <>
      <MoveFilters requirements={requirements} filter={filter} groups={groups} onChange={change} />
      {groups.map((group) => (
        <MoveGroupList key={group.group} index={index} from={from} moves={group} filter={filter} onChange={change} />
      ))}
    </>
  )
}
