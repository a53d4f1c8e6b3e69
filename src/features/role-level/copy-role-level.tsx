import { useState } from 'react'
import { Link } from 'react-router'
import { compareHref, me } from '@/core/hrefs'
import type { Ladder, LadderRoleLevel, RoleLevelWording } from '@/core/views/model'
import { CopyButton } from '@/ui/copy-button'
import { downloadText } from '@/ui/download'

/** The exports are not needed to open a role level. They are loaded when the pointer or the focus reaches the buttons. */
const loadTexts = () => import('@/core/exporting/role-level')

/** Buttons to compare a role level with my skills, and to copy, download or share it. */
export function CopyRoleLevel({
  ladder,
  roleLevel,
  wording,
}: {
  ladder: Ladder
  roleLevel: LadderRoleLevel
  wording: RoleLevelWording
}) {
  const [failed, setFailed] = useState(false)
  const column = { ladder, roleLevel, wording }
  const end = () => ({ href: location.href, frameworks: [ladder.framework] })
  const begin = () => void loadTexts().catch(() => null)
  const download = () =>
    loadTexts().then(
      ({ roleLevelCsv }) => downloadText(roleLevelCsv(column, end()), `${roleLevel.id}.csv`, 'text/csv'),
      () => setFailed(true),
    )
  return (
    <div className="mt-2 flex flex-wrap gap-2 print:hidden" onPointerEnter={begin} onFocus={begin}>
      <Link
        className="button"
        to={compareHref([me, { framework: ladder.framework.id, role: ladder.role.id, roleLevel: roleLevel.id }])}
      >
        Compare with my skills
      </Link>
      <CopyButton text={async () => (await loadTexts()).roleLevelMarkdown(column, end())} done="Markdown copied">
        Copy as Markdown
      </CopyButton>
      <button type="button" className="button" onClick={download}>
        Download CSV
      </button>
      <CopyButton text={() => location.href} done="Link copied">
        Copy link
      </CopyButton>
      {failed && <p role="alert">The file could not be made. Check your connection and try again.</p>}
    </div>
  )
}
