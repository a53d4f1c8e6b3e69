import { useQuery } from '@tanstack/react-query'
import type { Id } from '@/core/model'
import type { RoleLevelRef } from '@/core/profile/model'
import { queries } from '@/data-source/queries'
import { roleLevelEntries } from '@/data-source/role-level-links'
import { Dialog } from '@/ui/dialog'
import { Finder, FoundEntry } from '@/ui/finder'

interface RoleLevelFinderProps {
  framework: Id
  label: string
  /** The role whose levels are suggested before anything is typed. */
  near?: Id | undefined
  onFind: (roleLevel: RoleLevelRef, name: string) => void
}

/** Picks a role level of one framework by typing part of its name. */
export function RoleLevelFinder({ framework, label, near, onFind }: RoleLevelFinderProps) {
  const { data: outline, isError } = useQuery(queries.outline(framework))
  const entries = outline
    ? roleLevelEntries(outline).map((entry) => ({
        ...entry,
        detail: entry.detail.replace(`, ${outline.framework.shortTitle}`, '').replace(outline.framework.shortTitle, ''),
      }))
    : []
  return (
    <Finder
      label={label}
      placeholder="Type part of its name"
      entries={entries}
      suggestions={entries.filter(({ address }) => address.role === near)}
      most={8}
      state={outline ? 'there' : isError ? 'failed' : 'loading'}
    >
      {(entry) => (
        <button
          type="button"
          onClick={() => onFind({ role: entry.address.role, roleLevel: entry.address.roleLevel }, entry.name)}
        >
          <FoundEntry {...entry} />
        </button>
      )}
    </Finder>
  )
}

/** The finder in a dialog that closes when a role level is picked. */
export function RoleLevelDialog({
  title,
  onClose,
  onFind,
  ...finder
}: RoleLevelFinderProps & { title: string; onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose}>
      <RoleLevelFinder
        {...finder}
        onFind={(roleLevel, name) => {
          onFind(roleLevel, name)
          onClose()
        }}
      />
    </Dialog>
  )
}
