import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { aboutWordingHref, openHref } from '@/core/hrefs'
import type { Id } from '@/core/model'

interface WordingMissingProps {
  /** The frameworks whose wording is missing. */
  frameworks: readonly Id[]
  /** A sentence that says which wording is missing. */
  children: ReactNode
}

/** Says which official wording is missing, and how to add it: only the default framework has official files to download. */
export function WordingMissing({ frameworks, children }: WordingMissingProps) {
  return (
    <p className="missing-note mt-2 max-w-prose">
      {children}
      {frameworks.includes(defaultFrameworkId) && (
        <>
          {' '}
          <Link to={openHref()}>Add the official wording</Link> (<Link to={aboutWordingHref}>how this works</Link>)
        </>
      )}
    </p>
  )
}
