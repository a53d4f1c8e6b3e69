import { useNavigate } from 'react-router'
import { usePendingLocation } from '@/ui/use-pending-location'
import { readMoveFilter, writeMoveFilter, type MoveFilter } from './url'

/** The filter in the URL. */
export function useMoveFilter(): readonly [filter: MoveFilter, change: (to: Partial<MoveFilter>) => void] {
  const { search, pathname } = usePendingLocation()
  const navigate = useNavigate()
  const filter = readMoveFilter(new URLSearchParams(search))
  const change = (to: Partial<MoveFilter>) =>
    void navigate(`${pathname}${writeMoveFilter({ ...filter, ...to })}`, { replace: true, preventScrollReset: true })
  return [filter, change]
}
