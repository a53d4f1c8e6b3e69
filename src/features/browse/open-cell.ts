import { useSearchParams } from 'react-router'
import type { Id } from '@/core/model'

/** A cell of the matrix, as `?cell=role-level/skill` names it. */
export interface OpenCell {
  readonly roleLevel: Id
  readonly skill: Id
}

/** Which cell of the matrix is open, kept in the href so that a link opens it too. */
export function useOpenCell() {
  const [search, setSearch] = useSearchParams()
  const [roleLevel, skill] = (search.get('cell') ?? '').split('/')
  const cell: OpenCell | null = roleLevel && skill ? { roleLevel, skill } : null
  const hrefOf = (ofRoleLevel: Id, ofSkill: Id) => `${ofRoleLevel}/${ofSkill}`

  const set = (value: string | null, options: { replace: boolean }) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (value) after.set('cell', value)
        else after.delete('cell')
        return after
      },
      { ...options, preventScrollReset: true },
    )
  return {
    cell,
    hrefOf,
    open: (ofRoleLevel: Id, ofSkill: Id) => set(hrefOf(ofRoleLevel, ofSkill), { replace: cell !== null }),
    close: () => set(null, { replace: true }),
  }
}
