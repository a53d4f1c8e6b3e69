import type { Ladder, LadderRoleLevel, RoleLevelWording } from '@/core/views/model'
import { CopyLink } from '@/ui/copy-link'
import { ExportButtons } from '@/ui/export-buttons'

interface ShareRoleLevelProps {
  ladder: Ladder
  roleLevel: LadderRoleLevel
  wording: RoleLevelWording
}

/** Buttons to copy, download or share a role level. */
export function ShareRoleLevel({ ladder, roleLevel, wording }: ShareRoleLevelProps) {
  const load = async () => {
    const { roleLevelExport } = await import('@/core/exporting/role-level')
    return roleLevelExport({ ladder, roleLevel, wording }, { href: location.href, frameworks: [ladder.framework] })
  }
  return (
    <>
      <CopyLink href={() => location.href} title={roleLevel.name}>
        Copy link
      </CopyLink>
      <ExportButtons forms={['text', 'table']} load={load} />
    </>
  )
}
