import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { aboutWordingHref, openHref } from '@/core/hrefs'

/** Says what of the framework's wording is missing, and leads to where it is added, and to what that does. */
export function WordingNotHeld({ children }: { children: ReactNode }) {
  return (
    <p className="silence mt-2 max-w-prose">
      {children} <Link to={openHref()}>Add the official wording</Link> (<Link to={aboutWordingHref}>how</Link>)
    </p>
  )
}
