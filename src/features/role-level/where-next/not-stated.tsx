import { Link } from 'react-router'
import { roleHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { rolesSharing, type SharingRole } from '@/core/moves/shared-skills'
import { counted } from '@/core/text/words'
import type { FrameworkRequirements } from '@/core/views/model'

interface RolesInCommonProps {
  requirements: FrameworkRequirements
  role: Id
  /** The roles to list; those with a skill in common if absent. */
  listed?: ReadonlySet<Id>
}

/** What is known where skill levels are not stated: how many skills each role has in common. */
export function RolesInCommon({ requirements, role, listed }: RolesInCommonProps) {
  const sharing = new Map(rolesSharing(requirements, role).map((other) => [other.role.id, other]))
  const known = requirements.roles.filter(({ id }) => id !== role && (listed ?? sharing).has(id))
  const inOrder = known.toSorted((a, b) => inCommon(sharing.get(b.id)) - inCommon(sharing.get(a.id)))
  if (inOrder.length === 0) return <p className="text-soft">No other role has a skill in common.</p>
  return (
    <ul className="grid gap-1">
      {inOrder.map(({ id, name }) => (
        <li key={id}>
          <Link to={roleHref(requirements.framework.id, id)}>{name}</Link>
          <span className="text-soft">: {commonInWords(sharing.get(id))}</span>
        </li>
      ))}
    </ul>
  )
}

function inCommon(sharing: SharingRole | undefined): number {
  return sharing?.shared.length ?? 0
}

/** "2 of its 9 skills are the same, 3 are related" */
function commonInWords(sharing: SharingRole | undefined): string {
  if (!sharing) return 'no skill in common'
  const close = sharing.shared.filter(({ by }) => by).length
  const same = sharing.shared.length - close
  const of = `of its ${counted(sharing.asked, 'skill')}`
  const [areSame, areRelated] = [
    `${same} ${of} ${same === 1 ? 'is' : 'are'} the same`,
    `${close === 1 ? 'is' : 'are'} related`,
  ]
  if (close === 0) return areSame
  return same === 0 ? `${close} ${of} ${areRelated}` : `${areSame}, ${close} ${areRelated}`
}
