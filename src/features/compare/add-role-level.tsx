import { Link } from 'react-router'
import type { ComparedColumn } from '@/core/comparing/model'
import { compareHref, mostColumns, sameAddress, type RoleLevelAddress } from '@/core/hrefs'
import { inWords } from '@/core/text/words'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { Dialog } from '@/ui/dialog'
import { LinkFinder } from '@/ui/link-finder'
import { Menu } from '@/ui/menu'
import type { CompareRequests } from './url'

interface AddMenuProps extends Pick<CompareRequests, 'next'> {
  columns: readonly ComparedColumn[]
  /** Finds a role level of another role. */
  onAdd: () => void
}

/** Adds another level of a compared role, or of any other. */
export function AddMenu({ columns, next, onAdd }: AddMenuProps) {
  const ladders = new Map(
    columns.filter(({ own }) => !own).map(({ ladder }) => [`${ladder.framework.id}/${ladder.role.id}`, ladder]),
  )
  return (
    <Menu label="Add a level">
      {next.roleLevels.length >= mostColumns ? (
        <p>You can compare up to {inWords(mostColumns)} role levels. Remove one to add another.</p>
      ) : (
        <>
          {[...ladders].map(([key, { framework, role, roleLevels }]) => (
            <div key={key} className="contents">
              <p>Levels of {role.name}</p>
              {roleLevels
                .map(({ id, name }) => ({ name, at: { framework: framework.id, role: role.id, roleLevel: id } }))
                .filter(({ at }) => !next.roleLevels.some((taken) => sameAddress(taken, at)))
                .map(({ name, at }) => (
                  <Link key={at.roleLevel} to={compareHref([...next.roleLevels, at], next)} preventScrollReset>
                    {name}
                  </Link>
                ))}
            </div>
          ))}
          <hr />
          <button type="button" data-closes onClick={onAdd}>
            Another role…
          </button>
        </>
      )}
    </Menu>
  )
}

interface FindRoleLevelProps extends Pick<CompareRequests, 'next'> {
  columns: readonly ComparedColumn[]
  /** The role level that the found one replaces; `null` if it is added. */
  replacing: RoleLevelAddress | null
  onClose: () => void
}

/** Finds a role level by typing, to add it or to put it in the place of another. Suggests the other levels of the roles compared. */
export function FindRoleLevel({ columns, replacing, next, onClose }: FindRoleLevelProps) {
  const namesState = useNamesState()
  const entries = useRoleLevelEntries()
    .filter(({ address }) => !next.roleLevels.some((taken) => sameAddress(taken, address)))
    .map(({ address, ...entry }) => {
      const roleLevels = replacing
        ? next.roleLevels.map((at) => (sameAddress(at, replacing) ? address : at))
        : [...next.roleLevels, address]
      return { ...entry, href: compareHref(roleLevels, next) }
    })
  const ladders = columns.map(({ ladder: { framework, role } }) => `${framework.id}/${role.id}/`)
  return (
    <Dialog title={replacing ? 'Show another role level here' : 'Add a role level'} onClose={onClose}>
      <LinkFinder
        label="Which role level?"
        placeholder="Type part of its name"
        entries={entries}
        suggestions={entries.filter(({ id }) => ladders.some((ladder) => id.startsWith(ladder)))}
        onFollow={onClose}
        state={namesState}
      />
    </Dialog>
  )
}
