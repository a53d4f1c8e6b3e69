import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { aboutWordingHref } from '@/core/hrefs'

/** Says what of the framework's wording is missing, and leads to how it can be added. */
export function WordingNotHeld({ children }: { children: ReactNode }) {
  return (
    <p className="silence mt-2 max-w-prose">
      {children} <Link to={aboutWordingHref}>How the official wording can be added</Link>
    </p>
  )
}
