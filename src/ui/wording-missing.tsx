import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { aboutWordingHref, officialFilesHref, openHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { CameFrom } from './came-from'

interface WordingMissingProps {
  /** The frameworks whose wording is missing. */
  frameworks: readonly Id[]
  /** What the screen is called where one comes back to it, e.g. "Content designer". */
  here: string
  /** A sentence that says which wording is missing. */
  children: ReactNode
}

/** Says which official wording is missing, and how to add it in two steps: only the default framework has official files to download. */
export function WordingMissing({ frameworks, here, children }: WordingMissingProps) {
  return (
    <div className="missing-note mt-2">
      <p className="max-w-prose">{children}</p>
      {frameworks.includes(defaultFrameworkId) && <AddWording here={here} />}
    </div>
  )
}

/** The two steps, to a screen of that name. */
export function AddWording({ here }: { here: string }) {
  const { pathname, search } = useLocation()
  const cameFrom: CameFrom = { href: pathname + search, name: here }
  return (
    <div className="mt-1 flex flex-wrap gap-x-4 print:hidden">
      <p>
        Add it on your device (<Link to={aboutWordingHref}>how this works</Link>):
      </p>
      <ol className="flex list-inside list-decimal flex-wrap gap-x-4">
        <li>
          <a href={officialFilesHref}>Get both files from the official site</a>.
        </li>
        <li>
          Drop them on this page, or{' '}
          <Link to={openHref()} state={cameFrom}>
            choose them
          </Link>
          .
        </li>
      </ol>
    </div>
  )
}
