import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { aboutWordingHref, openHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { plainMeaning } from '@/core/text/plain-meaning'

interface WordingNotHeldProps {
  /** The ids of the frameworks whose wording is missing. */
  frameworks: readonly Id[]
  /** The skill levels that stand without it; those of a scale of one's own have no plain meaning. */
  skillLevels?: readonly (Id | null)[]
  /** A sentence without its full stop. */
  children: ReactNode
}

/**
 * Says what of a framework's wording is missing and what stands in its place. Where official files have it, it leads to where
 * they are opened, and to what that does.
 */
export function WordingNotHeld({ frameworks, skillLevels = [], children }: WordingNotHeldProps) {
  const hasPlainMeaning = skillLevels.some(
    (skillLevel) => skillLevel !== null && plainMeaning(skillLevel) !== undefined,
  )
  return (
    <p className="silence mt-2 max-w-prose">
      {children}
      {hasPlainMeaning && '; the meaning of a skill level in plain words stands in its place'}.
      {frameworks.includes(defaultFrameworkId) && (
        <>
          {' '}
          <Link to={openHref()}>Add the official wording</Link> (<Link to={aboutWordingHref}>how</Link>)
        </>
      )}
    </p>
  )
}
