import { roleLevelCsv, roleLevelMarkdown } from '@/core/role-level-text'
import type { Ladder, LadderRung, RoleLevelWording } from '@/core/slices'
import { CopyButton } from '@/ui/copy-button'
import { downloadText } from '@/ui/download'

/** The text of a role level to take away, for an advert that says the same as the framework. */
export function CopyRoleLevel({ ladder, rung, wording }: { ladder: Ladder; rung: LadderRung; wording: RoleLevelWording }) {
  const column = { ladder, rung, wording }
  const end = () => ({ href: location.href, frameworks: [ladder.framework] })
  return (
    <div className="mt-2 flex flex-wrap gap-2 print:hidden">
      <CopyButton text={() => roleLevelMarkdown(column, end())} done="Markdown copied">
        Copy as Markdown
      </CopyButton>
      <button type="button" className="button" onClick={() => downloadText(roleLevelCsv(column, end()), `${rung.id}.csv`, 'text/csv')}>
        Download CSV
      </button>
      <CopyButton text={() => location.href} done="Link copied">
        Copy link
      </CopyButton>
    </div>
  )
}
