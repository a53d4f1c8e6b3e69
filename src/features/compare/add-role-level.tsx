import type { ComparedColumn } from '@/core/comparing/model'
import { compareHref, sameAddress, writeAddress } from '@/core/hrefs'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { Dialog } from '@/ui/dialog'
import { LinkFinder } from '@/ui/link-finder'
import type { CompareRequests } from './url'

interface AddRoleLevelProps extends Pick<CompareRequests, 'next'> {
  columns: readonly ComparedColumn[]
  onClose: () => void
}

/** Finds one more role level by typing. Suggests the other levels of the roles already compared. */
export function AddRoleLevel({ columns, next, onClose }: AddRoleLevelProps) {
  const namesState = useNamesState()
  const entries = useRoleLevelEntries()
    .filter(({ address }) => !next.roleLevels.some((taken) => sameAddress(taken, address)))
    .map((entry) => ({ ...entry, href: compareHref([...next.roleLevels, entry.address], next) }))
  const ladders = new Set(columns.map(({ ladder: { framework, role } }) => `${framework.id}/${role.id}/`))
  const suggestions = entries.filter(({ address }) =>
    [...ladders].some((ladder) => writeAddress(address).startsWith(ladder)),
  )
  return (
    <Dialog title="Add a role level" onClose={onClose}>
      <LinkFinder
        label="Which role level?"
        placeholder="Type part of its name"
        entries={entries}
        suggestions={suggestions}
        onFollow={onClose}
        state={namesState}
      />
    </Dialog>
  )
}
