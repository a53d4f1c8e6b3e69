import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { aboutWordingHref, openHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { plainMeaning } from '@/core/text/plain-meaning'

interface WordingMissingProps {
  /** The frameworks whose wording is missing. */
  frameworks: readonly Id[]
  /** The skill levels that have no wording. */
  skillLevels?: readonly (Id | null)[]
  /** A sentence that says which wording is missing. */
  children: ReactNode
}

/**
 * Says which official wording is missing, what is shown instead, and how to add it. We can explain only the four common skill
 * levels, and only the default framework has official files to download.
 */
export function WordingMissing({ frameworks, skillLevels = [], children }: WordingMissingProps) {
  const isExplained = skillLevels.some((skillLevel) => skillLevel !== null && plainMeaning(skillLevel) !== undefined)
  return (
    <p className="missing-note mt-2 max-w-prose">
      {children}
      {isExplained && ' Where it is missing, we say in our own words what the skill level means.'}
      {frameworks.includes(defaultFrameworkId) && (
        <>
          {' '}
          <Link to={openHref()}>Add the official wording</Link> (<Link to={aboutWordingHref}>how this works</Link>)
        </>
      )}
    </p>
  )
}
