import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { aboutRelatedHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { rolesSharing, type SharingRole } from '@/core/moves/shared-skills'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { Loaded } from '@/ui/loaded'
import { SharingRoleLine } from './sharing-role-line'

export interface RolesThatShareProps {
  framework: Id
  role: Id
  roleName: string
}

/** The other roles that ask for skills of this one: which skills, how many, and at which skill levels. */
export function RolesThatShare(props: RolesThatShareProps) {
  const query = useQuery(queries.requirements(props.framework))
  return (
    <Loaded query={query} what="the other roles">
      {(requirements) => <Sharing requirements={requirements} {...props} />}
    </Loaded>
  )
}

/** How many are shown at first. */
const first = 8

function Sharing({ requirements, role, roleName }: RolesThatShareProps & { requirements: FrameworkRequirements }) {
  const [all, setAll] = useState(false)
  const sharing = useMemo(() => rolesSharing(requirements, role), [requirements, role])
  const stated = sharing.filter((other) => statesSomething(other))
  const unstated = sharing.filter((other) => !statesSomething(other))
  const hasRelated = sharing.some(({ shared }) => shared.some(({ by }) => by))
  const line = (other: SharingRole) => (
    <SharingRoleLine key={other.role.id} requirements={requirements} sharing={other} roleName={roleName} />
  )
  return (
    <>
      <p className="mb-2 text-soft">
        {stated.length > 0
          ? `${counted(stated.length, 'role asks', 'roles ask')} for skills of ${roleName}, or for related skills. Those with most in common come first.`
          : noneShared(roleName, unstated)}
        {hasRelated && (
          <>
            {' '}
            Which skills are related is our judgement. <Link to={aboutRelatedHref}>How we decide</Link>
          </>
        )}
      </p>
      <ul className="sharing">{(all ? stated : stated.slice(0, first)).map(line)}</ul>
      {stated.length > first && (
        <button type="button" className="button mt-3 print:hidden" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer roles' : `Show all ${stated.length} roles`}
        </button>
      )}
      {unstated.length > 0 && (
        <>
          <h3 className="mt-5 mb-1">Skills in common without a stated skill level</h3>
          <ul className="sharing">{unstated.map(line)}</ul>
        </>
      )}
    </>
  )
}

function statesSomething({ shared }: SharingRole): boolean {
  return shared.some(({ here, there }) => here.lowest !== 'not-stated' && there.lowest !== 'not-stated')
}

function noneShared(roleName: string, unstated: readonly SharingRole[]): string {
  return unstated.length > 0
    ? `No role that states its skill levels asks for the skills of ${roleName}.`
    : `No other role asks for the skills of ${roleName}.`
}
