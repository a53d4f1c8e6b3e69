import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'
import { useFirstStep } from '@/ui/first-step'
import { PageHeading } from '@/ui/page-heading'
import type { PathEnd } from './load'
import { RoleLevelChoice } from './role-level-choice'

/** An example with several moves, for visitors who have no ends in mind yet. */
const example: PathOptions = {
  from: { framework: 'uk-gdd-2025', role: 'content-designer', roleLevel: 'content-designer' },
  to: { framework: 'uk-gdd-2025', role: 'product-manager', roleLevel: 'head-of-product' },
}

interface UnfinishedPathProps {
  from: PathEnd | undefined
  to: PathEnd | undefined
  /** What the links start from. */
  path: PathOptions
  notices: ReactNode
  /** The switch that starts the path from the reader's own skills. */
  mySkills: ReactNode
}

/** A path without a start, an end, or both. */
export function UnfinishedPath({ from, to, path, notices, mySkills }: UnfinishedPathProps) {
  const known = from ?? to
  const title = from ? `A path from ${from.roleLevel.name}` : to ? `A path to ${to.roleLevel.name}` : 'Plan a path'
  return (
    <div className="max-w-prose">
      <PageHeading
        title={title}
        description="Plan how to get from one role level to another in small moves, with the skills to learn in each."
      />
      <p className="lede">See the moves from your role level to the one you want, and the skills to learn in each.</p>
      {notices}
      <div className="mb-3">{mySkills}</div>
      <noscript>
        <p className="missing-note mb-4">
          Planning a path needs JavaScript. Without it, the page of each role level shows the levels below and above.
        </p>
      </noscript>
      {!known && (
        <p className="mb-4">
          For example: <Link to={pathHref(example)}>from Content designer to Head of product</Link>
        </p>
      )}
      <RoleLevelChoice
        key={known?.roleLevel.id}
        label={from ? 'Where do you want to go?' : 'Where do you start?'}
        end={from ? 'to' : 'from'}
        path={path}
        framework={known?.address.framework}
        field={useFirstStep()}
      />
    </div>
  )
}
