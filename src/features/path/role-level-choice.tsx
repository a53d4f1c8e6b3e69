import { pathHref, sameAddress, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'

interface RoleLevelChoiceProps {
  label: string
  /** Which end to choose. */
  end: 'from' | 'to'
  /** The path so far. */
  path: PathOptions
  /** The framework of the other end, if that is chosen: a path stays within one. */
  framework?: Id | undefined
  onFollow?: () => void
}

/** Finds one end of a path by typing. Suggests the other levels of the other end's role. */
export function RoleLevelChoice({ label, end, path, framework, onFollow }: RoleLevelChoiceProps) {
  const state = useNamesState()
  const other = end === 'from' ? path.to : path.from
  const isChoice = (address: RoleLevelAddress) =>
    (!framework || address.framework === framework) && !(other && sameAddress(address, other))
  const entries = useRoleLevelEntries()
    .filter(({ address }) => isChoice(address))
    .map((entry) => ({ ...entry, href: pathHref({ ...path, [end]: entry.address }) }))
  const suggestions = entries.filter(
    ({ address }) => address.role === other?.role && address.framework === other.framework,
  )
  return (
    <LinkFinder
      label={label}
      placeholder="Type part of its name"
      entries={entries}
      suggestions={suggestions}
      state={state}
      {...(onFollow && { onFollow })}
    />
  )
}
