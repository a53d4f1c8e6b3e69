import { Link } from 'react-router'
import { compareHref, me } from '@/core/hrefs'
import type { Ladder, LadderRoleLevel, RoleLevelWording } from '@/core/views/model'
import { CopyLink } from '@/ui/copy-link'
import { ExportButtons } from '@/ui/export-buttons'

interface CopyRoleLevelProps {
  ladder: Ladder
  roleLevel: LadderRoleLevel
  wording: RoleLevelWording
}

/** Buttons to compare a role level with my skills, and to copy, download or share it. */
export function CopyRoleLevel({ ladder, roleLevel, wording }: CopyRoleLevelProps) {
  const load = async () => {
    const { roleLevelExport } = await import('@/core/exporting/role-level')
    return roleLevelExport({ ladder, roleLevel, wording }, { href: location.href, frameworks: [ladder.framework] })
  }
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
        <div>
          <CopyLink href={() => location.href} title={roleLevel.name}>
            Copy link
          </CopyLink>
          <ExportButtons forms={['text', 'table']} load={load} />
        </div>
      </details>
    </div>
  )
}
