import { pathHref, sameAddress, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'

interface RoleLevelChoiceProps {
  label: string
  /** Which end is chosen. */
  end: 'from' | 'to'
  /** The path as it stands. */
  path: PathOptions
  /** The framework to choose from, where the other end has settled it. */
  framework?: Id | undefined
  onFollow?: () => void
}

/** Picks one end of a path by typing; the role levels of the other end's ladder are offered first. */
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
      placeholder="Type a part of its name"
      entries={entries}
      suggestions={suggestions}
      state={state}
      {...(onFollow && { onFollow })}
    />
  )
}
