import { useLocation, useNavigate } from 'react-router'
import type { Id } from '@/core/model'

/** A cell of the matrix, as `?cell=role-level/skill` names it. */
export interface OpenCell {
  readonly roleLevel: Id
  readonly skill: Id
}

/** The cell that the search of a URL names; `null` if it names none. The cell may not exist. */
export function readOpenCell(search: URLSearchParams): OpenCell | null {
  const [roleLevel, skill] = (search.get('cell') ?? '').split('/')
  return roleLevel && skill ? { roleLevel, skill } : null
}

/** Which cell of the matrix is open. It is in the URL, so that a link opens it too. */
export function useOpenCell() {
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const cell = readOpenCell(new URLSearchParams(search))
  const openedHere = state === openedFromMatrix
  return {
    cell,
    /** Whether it was opened from the matrix and not by a link. */
    openedHere,
    open: ({ roleLevel, skill }: OpenCell) =>
      void navigate(`?cell=${roleLevel}/${skill}`, {
        preventScrollReset: true,
        replace: cell !== null,
        state: cell === null || openedHere ? openedFromMatrix : null,
      }),
    /** Goes back in the history if the cell was opened here, so that Back never leads to a screen that looks the same. */
    close: () => void (openedHere ? navigate(-1) : navigate('?', { preventScrollReset: true, replace: true })),
  }
}

const openedFromMatrix = 'opened from the matrix'
