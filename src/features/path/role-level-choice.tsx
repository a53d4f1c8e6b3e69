import type { Ref } from 'react'
import { pathHref, sameAddress, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'

interface RoleLevelChoiceProps {
  label: string
  /** What to choose: an end, or a stop on the way. */
  end: 'from' | 'to' | 'via'
  /** The path so far. */
  path: PathOptions
  /** The framework of the other end, if that is chosen: a path stays within one. */
  framework?: Id | undefined
  field?: Ref<HTMLInputElement>
  onFollow?: () => void
}

/** Finds one end of a path, or a stop, by typing. Suggests the other levels of the other end's role. */
export function RoleLevelChoice({ label, end, path, framework, field, onFollow }: RoleLevelChoiceProps) {
  const state = useNamesState()
  const other = end === 'from' ? path.to : path.from
  const isChoice = (address: RoleLevelAddress) =>
    (!framework || address.framework === framework) &&
    ![other, end === 'via' && path.from].some((taken) => taken && sameAddress(address, taken))
  const entries = useRoleLevelEntries()
    .filter(({ address }) => isChoice(address))
    .map((entry) => ({ ...entry, href: pathHref(withChoice(path, end, entry.address)) }))
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
      {...(field && { field })}
      {...(onFollow && { onFollow })}
    />
  )
}

function withChoice(path: PathOptions, end: RoleLevelChoiceProps['end'], address: RoleLevelAddress): PathOptions {
  if (end !== 'via') return { ...path, [end]: address }
  const { via = [], avoid = [] } = path
  const others = (stops: readonly RoleLevelAddress[]) => stops.filter((stop) => !sameAddress(stop, address))
  return { ...path, via: [...others(via), address], avoid: others(avoid) }
}
