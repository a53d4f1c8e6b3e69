import { useState } from 'react'
import { Link } from 'react-router'
import { roleHref } from '@/core/hrefs'
import { carriedOf, sharedInFigures, type RoleSharing, type Sharing } from '@/core/map/sharing'
import type { FrameworkOutline, FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import type { MySkills } from '@/data-source/use-my-skills'
import { sortedRows, type Column, type SharingRow } from './sorted-rows'

interface SharingTableProps {
  outline: FrameworkOutline
  sharing: Sharing
  requirements: FrameworkRequirements
  mySkills: MySkills | null
}

/** The map as a table: every role, how many of its skills are shared, and with which roles. */
export function SharingTable({
  outline: { framework, roleFamilies },
  sharing,
  requirements,
  mySkills,
}: SharingTableProps) {
  const [sort, setSort] = useState<{ readonly by: Column; readonly turned: boolean }>({ by: 'role', turned: false })
  const rows = sharing.roles.map((role): SharingRow => ({
    ...role,
    family: roleFamilies.find(({ id }) => id === role.role.roleFamily)?.name ?? '',
    carried: mySkills && carriedOf(role.role, requirements, mySkills.carried),
  }))
  const head = (column: Column, text: string) => (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort.by === column ? (sort.turned ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => setSort({ by: column, turned: sort.by === column && !sort.turned })}
      >
        {text}
        <span aria-hidden="true">{sort.by === column ? (sort.turned ? ' ↓' : ' ↑') : ' ↕'}</span>
      </button>
    </th>
  )
  return (
    // On a phone the rows are not displayed as a table, which takes away the elements' own ARIA roles.
    <table role="table" className="sharing-table">
      <caption className="sr-only">Roles and the skills they share. The column headings sort the table.</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head('role', 'Role')}
          {roleFamilies.length > 0 && head('family', 'Role family')}
          {head('shared', 'Skills shared')}
          {head('neighbours', 'Shared with')}
          {mySkills && head('carried', 'My skills cover')}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sortedRows(rows, sort.by, sort.turned).map(({ role, family, skills, shared, close, neighbours, carried }) => (
          <tr key={role.id} role="row">
            <th role="rowheader" scope="row">
              <Link to={roleHref(framework.id, role.id)}>{role.name}</Link>
            </th>
            {roleFamilies.length > 0 && <td role="cell">{family}</td>}
            <td role="cell" className="whitespace-nowrap">
              {shared} of {skills}
              <span className="wide:hidden"> skills shared</span>
              {close > 0 && <span className="block text-sm text-soft">{shared + close} with related ones</span>}
            </td>
            <td role="cell">
              <NeighbourList neighbours={neighbours} />
            </td>
            {mySkills && (
              <td role="cell">
                <span className="text-soft wide:hidden">My skills cover: </span>
                {carried ? (
                  <>
                    {carried.carried} of {counted(carried.asked, 'skill step')}{' '}
                    <span className="text-sm text-soft wide:block">
                      <span className="wide:hidden">of </span>
                      {carried.roleLevel.name}
                      {carried.alone !== carried.carried && `, ${carried.alone} by the framework alone`}
                    </span>
                  </>
                ) : (
                  <span className="text-soft">not stated</span>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NeighbourList({ neighbours }: Pick<RoleSharing, 'neighbours'>) {
  const [nearest] = neighbours
  if (!nearest) return <span className="text-soft">none</span>
  return (
    <details>
      <summary>
        {counted(neighbours.length, 'role')}
        <span className="text-soft">
          , most with {nearest.name} ({sharedInFigures(nearest)})
        </span>
      </summary>
      <ul className="mt-1 grid gap-1">
        {neighbours.map((neighbour) => (
          <li key={neighbour.id}>
            <strong className="font-semibold">{neighbour.name}</strong> {sharedInFigures(neighbour)}:{' '}
            <span className="text-soft">{[...neighbour.shared, ...neighbour.close].join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
