import { Link } from 'react-router'
import { roleHref } from '@/core/hrefs'
import { carriedOf, type Neighbour, type RoleSharing } from '@/core/map/sharing'
import type { Id, RoleFamily } from '@/core/model'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import type { MySkills } from '@/data-source/use-my-skills'

/** As many as there is room for; the table has them all. */
const mostNeighbours = 3
const mostSkills = 4

interface AboutRoleProps {
  framework: Id
  active: RoleSharing | null
  roleFamilies: readonly RoleFamily[]
  requirements: FrameworkRequirements
  mySkills: MySkills | null
}

/** What the map says of one role: with whom it shares which skills, and how much of it is carried. */
export function AboutRole({ framework, active, roleFamilies, requirements, mySkills }: AboutRoleProps) {
  if (!active) {
    return (
      <div className="about-role">
        <p className="text-soft">
          Point at a role, find it above, or go through the map with Tab and the arrow keys: here stands what it shares,
          and with whom. Enter opens it.
        </p>
      </div>
    )
  }
  const { role, skills, shared, neighbours } = active
  const family = roleFamilies.find(({ id }) => id === role.roleFamily)
  const carried = mySkills && carriedOf(role, requirements.skills, mySkills.carried)
  return (
    <div className="about-role">
      <p>
        <Link to={roleHref(framework, role.id)} className="font-serif text-lg font-semibold text-ink">
          {role.name}
        </Link>
        {family && <span className="text-soft">, {family.name}</span>}: {shared} of {counted(skills, 'skill')} shared,
        with {counted(neighbours.length, 'role')}.{' '}
        {carried && (
          <span className="text-accent">
            My skills carry {carried.carried} of the {counted(carried.asked, 'skill step')} of {carried.roleLevel.name},
            the nearest of its role levels.
          </span>
        )}
      </p>
      <ul>
        {neighbours.slice(0, mostNeighbours).map((neighbour) => (
          <li key={neighbour.id}>
            <strong className="font-semibold">{neighbour.name}</strong> {neighbour.shared.length}:{' '}
            <span className="text-soft">{sharedInWords(neighbour)}</span>
          </li>
        ))}
        {neighbours.length > mostNeighbours && (
          <li className="text-soft">
            and {counted(neighbours.length - mostNeighbours, 'more role', 'more roles')}, in the table below
          </li>
        )}
      </ul>
    </div>
  )
}

function sharedInWords({ shared }: Neighbour): string {
  const more = shared.length - mostSkills
  return more > 1 ? `${shared.slice(0, mostSkills).join(', ')} and ${more} more` : shared.join(', ')
}
