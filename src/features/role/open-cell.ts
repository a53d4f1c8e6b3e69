import { useLocation, useNavigate } from 'react-router'
import type { Id } from '@/core/model'

/** A cell of the matrix, as `?cell=role-level/skill` names it. */
export interface OpenCell {
  readonly roleLevel: Id
  readonly skill: Id
}

/** The cell a search names; `null` where it names none. That the ladder has such a cell is not said. */
export function readOpenCell(search: URLSearchParams): OpenCell | null {
  const [roleLevel, skill] = (search.get('cell') ?? '').split('/')
  return roleLevel && skill ? { roleLevel, skill } : null
}

/** Which cell of the matrix is open, kept in the href so that a link opens it too. */
export function useOpenCell() {
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const cell = readOpenCell(new URLSearchParams(search))
  const openedHere = state === openedFromMatrix
  return {
    cell,
    /** Whether it was opened from the matrix, and not by a link from elsewhere. */
    openedHere,
    open: ({ roleLevel, skill }: OpenCell) =>
      void navigate(`?cell=${roleLevel}/${skill}`, {
        preventScrollReset: true,
        replace: cell !== null,
        state: cell === null || openedHere ? openedFromMatrix : null,
      }),
    /** Goes back to where the cell was opened, so that Back never leads to a screen that looks the same. */
    close: () => void (openedHere ? navigate(-1) : navigate('?', { preventScrollReset: true, replace: true })),
  }
}

const openedFromMatrix = 'opened from the matrix'
