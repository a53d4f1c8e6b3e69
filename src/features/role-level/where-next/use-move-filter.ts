import { startTransition, useOptimistic } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { readMoveFilter, writeMoveFilter, type MoveFilter } from './url'

/** The filter of the moves as the href holds it. It changes at once; the href follows a moment later. */
export function useMoveFilter(): readonly [filter: MoveFilter, change: (to: Partial<MoveFilter>) => void] {
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  const [filter, show] = useOptimistic(readMoveFilter(new URLSearchParams(search)))
  const change = (to: Partial<MoveFilter>) =>
    startTransition(async () => {
      const next = { ...filter, ...to }
      show(next)
      await navigate(`${pathname}${writeMoveFilter(next)}`, { replace: true, preventScrollReset: true })
    })
  return [filter, change]
}
