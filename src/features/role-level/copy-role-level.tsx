import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { compareHref, me } from '@/core/hrefs'
import { lazyPart, WhenNear } from '@/ui/when-near'
import type { ShareRoleLevel } from './share-role-level'

const lazy = lazyPart(async () => (await import('./share-role-level')).ShareRoleLevel)

/** Buttons to compare a role level with my skills, and to copy, download or share it. */
export function CopyRoleLevel(props: ComponentProps<typeof ShareRoleLevel>) {
  const { ladder, roleLevel } = props
  return (
    <div className="level-tools">
      <Link
        className="button"
        to={compareHref([me, { framework: ladder.framework.id, role: ladder.role.id, roleLevel: roleLevel.id }])}
      >
        Compare with my skills
      </Link>
      <details className="share">
        <summary className="button">Share</summary>
        <WhenNear lazy={lazy} part={props}>
          <p>Loading the buttons…</p>
        </WhenNear>
      </details>
    </div>
  )
}
