import { Link } from 'react-router'
import { bundledFrameworks, defaultFrameworkId } from '@/core/bundled'
import { editionsHref } from '@/core/hrefs'
import type { Ladder, LadderRoleLevel } from '@/core/views/model'
import { lazyPart, WhenNear } from '@/ui/when-near'

const lazy = lazyPart(async () => (await import('./same-level')).SameLevel)

/** From a role level of another bundled framework to the same one in the default framework. Which one that is, is loaded later. */
export function OtherEdition({
  ladder: { framework, role },
  roleLevel,
}: {
  ladder: Ladder
  roleLevel: LadderRoleLevel
}) {
  const current = bundledFrameworks.find(({ id }) => id === defaultFrameworkId)
  const isBundled = bundledFrameworks.some(({ id }) => id === framework.id)
  if (!current || !isBundled || framework.id === current.id) return null
  const changesHref = editionsHref({ from: framework.id, to: current.id, role: role.id })
  return (
    <WhenNear
      lazy={lazy}
      part={{ address: { framework: framework.id, role: role.id, roleLevel: roleLevel.id }, current, changesHref }}
    >
      <p className="mt-4 min-h-14 print:hidden">
        <Link to={changesHref}>
          What changed for {role.name} in {current.shortTitle}
        </Link>
      </p>
    </WhenNear>
  )
}
