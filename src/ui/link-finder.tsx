import { Link } from 'react-router'
import type { Findable } from '@/core/text/find-names'
import { Finder, FoundEntry } from './finder'

export interface FoundLink extends Findable {
  readonly href: string
}

interface LinkFinderProps {
  label: string
  placeholder?: string
  entries: readonly FoundLink[]
  /** Shown before anything is typed; without it nothing is. */
  suggestions?: readonly FoundLink[]
  most?: number
  /** Whether the entries are all there. */
  state?: 'there' | 'loading' | 'failed'
  onFollow?: () => void
}

/**
 * Finds one of many links by typing. The results are plain links: Enter follows the first, and whatever a browser can do
 * with a link can be done with them.
 */
export function LinkFinder({ onFollow, ...finder }: LinkFinderProps) {
  return (
    <Finder {...finder}>
      {(entry) => (
        <Link to={entry.href} onClick={onFollow} className="block px-3 py-2 no-underline">
          <FoundEntry {...entry} />
        </Link>
      )}
    </Finder>
  )
}
