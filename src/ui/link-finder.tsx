import type { Ref } from 'react'
import { Link } from 'react-router'
import { Finder, FoundEntry, type Findable } from './finder'

export interface FoundLink extends Findable {
  readonly href: string
}

interface LinkFinderProps {
  label: string
  placeholder?: string
  entries: readonly FoundLink[]
  /** Shown before anything is typed. */
  suggestions?: readonly FoundLink[]
  most?: number
  /** Whether all entries have been loaded. */
  state?: 'there' | 'loading' | 'failed'
  field?: Ref<HTMLInputElement>
  onFollow?: () => void
}

/**
 * Finds one of many links by typing. Enter follows the first. The results are plain links, so that they can also be opened
 * in a new tab or copied.
 */
export function LinkFinder({ onFollow, ...finder }: LinkFinderProps) {
  return (
    <Finder {...finder}>
      {(entry) => (
        <Link to={entry.href} onClick={onFollow}>
          <FoundEntry {...entry} />
        </Link>
      )}
    </Finder>
  )
}
