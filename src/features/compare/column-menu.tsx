import type { MouseEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import type { ComparedColumn } from '@/core/comparing/model'
import { compareHref, meHref, roleLevelHref, sameAddress, type RoleLevelAddress } from '@/core/hrefs'
import { Menu } from '@/ui/menu'
import type { CompareRequests } from './url'

export interface ColumnMenuProps extends CompareRequests {
  columns: readonly ComparedColumn[]
  index: number
  /** Finds another role level for this column. */
  onReplace: (address: RoleLevelAddress) => void
  /** What is shown of the name, where that is not all of it; only the arrow if nothing. */
  label?: string | undefined
}

/** The name of a column, which opens what can be done with it: show another level, open it, move it, remove it. */
export function ColumnMenu({ columns, index, request, next, onReplace, label }: ColumnMenuProps) {
  const navigate = useNavigate()
  const [column, address] = [columns[index], request.roleLevels[index]]
  if (!column || !address) return null
  const { ladder, roleLevel, own } = column
  const go = (to: readonly RoleLevelAddress[]) => void navigate(compareHref(to, next), { preventScrollReset: true })
  const others = next.roleLevels.filter((other) => !sameAddress(other, address))
  const move = (by: number) => {
    const from = next.roleLevels.findIndex((other) => sameAddress(other, address))
    if (from >= 0) go(others.toSpliced(Math.max(0, from + by), 0, address))
  }
  const replaced = (roleLevelId: string) =>
    next.roleLevels.map((other) => (sameAddress(other, address) ? { ...address, roleLevel: roleLevelId } : other))
  const isTaken = (id: string) => next.roleLevels.some((other) => sameAddress(other, { ...address, roleLevel: id }))
  // The reader's own skills are always the base, so they stay first.
  const leftmost = columns[0]?.own ? 1 : 0
  const last = columns.length - 1
  return (
    <Menu
      label={label ?? roleLevel.name}
      {...(label !== undefined && { name: label ? roleLevel.name : `Change ${roleLevel.name}` })}
      className="column-menu"
      end={index > 0 && index >= last - 1}
    >
      {!own && (
        <>
          <p>Show another level here</p>
          {ladder.roleLevels
            .filter(({ id }) => !isTaken(id))
            .map(({ id, name }) => (
              <Link key={id} to={compareHref(replaced(id), next)} preventScrollReset>
                {name}
              </Link>
            ))}
          <button type="button" data-closes onClick={() => onReplace(address)}>
            Another role…
          </button>
          <hr />
        </>
      )}
      {own && next.sent ? (
        <Link to={`${meHref}#${next.sent}`}>Read these skills</Link>
      ) : (
        <Link to={roleLevelHref(address)}>{own ? 'Open My skills' : 'Open this role level'}</Link>
      )}
      {!own && last === 1 && leftmost === 0 && (
        <button type="button" data-closes onClick={() => move(index === 0 ? 1 : -1)}>
          Swap the columns
        </button>
      )}
      {!own && last > 1 && index > leftmost && (
        <button type="button" data-closes onClick={() => move(-1)}>
          Move to the left
        </button>
      )}
      {!own && last > 1 && index < last && (
        <button type="button" data-closes onClick={() => move(1)}>
          Move to the right
        </button>
      )}
      <button type="button" onClick={(event) => (focusNeighbour(event), go(others))}>
        Remove from the comparison
      </button>
    </Menu>
  )
}

/** The column that is removed takes its menu with it: the menu next to it has the focus then. */
function focusNeighbour({ currentTarget }: MouseEvent) {
  const here = currentTarget.closest('.column-menu')
  const menus = [...document.querySelectorAll('.column-menu')]
  const place = menus.findIndex((menu) => menu === here)
  const neighbour = menus[place + 1] ?? menus[place - 1]
  neighbour?.querySelector('button')?.focus({ preventScroll: true })
}
