import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'
import { PageHeading } from '@/ui/page-heading'
import type { PathEnd } from './found-end'
import { RoleLevelChoice } from './role-level-choice'

/** A path of some length, for whoever has not come with ends in mind. */
const example: PathOptions = {
  from: { framework: 'uk-gdd-2025', role: 'content-designer', roleLevel: 'content-designer' },
  to: { framework: 'uk-gdd-2025', role: 'product-manager', roleLevel: 'head-of-product' },
  stretch: 15,
}

interface UnfinishedPathProps {
  from: PathEnd | undefined
  to: PathEnd | undefined
  /** What the links start from. */
  path: PathOptions
  notices: ReactNode
  /** The switch that begins the path from one's own skills. */
  mySkills: ReactNode
}

/** A path of which an end is still to be picked, or both. */
export function UnfinishedPath({ from, to, path, notices, mySkills }: UnfinishedPathProps) {
  const known = from ?? to
  const title = from ? `A path from ${from.roleLevel.name}` : to ? `A path to ${to.roleLevel.name}` : 'Plan a path'
  return (
    <div className="max-w-prose">
      <PageHeading
        title={title}
        description="From one role level to another in moves small enough to take, each with what to learn."
      />
      <p className="lede">From the role level you stand on to the one you want, in moves small enough to take.</p>
      {notices}
      <div className="mb-3">{mySkills}</div>
      <noscript>
        <p className="silence mb-4">
          A path is found by a script. The page of each role level shows what the role levels beside it ask without one.
        </p>
      </noscript>
      {!known && (
        <p className="mb-4">
          For example: <Link to={pathHref(example)}>from Content designer to Head of product</Link>
        </p>
      )}
      <RoleLevelChoice
        key={known?.roleLevel.id}
        label={from ? 'Where to?' : 'Where do you start?'}
        end={from ? 'to' : 'from'}
        path={path}
        framework={known?.address.framework}
      />
    </div>
  )
}
