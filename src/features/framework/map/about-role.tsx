import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { roleHref } from '@/core/hrefs'
import { carriedOf, sharedInFigures, type Neighbour, type RoleSharing } from '@/core/map/sharing'
import type { Id, RoleFamily } from '@/core/model'
import { bothFigures, type Counting } from '@/core/related-in-words'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import type { MySkills } from '@/data-source/use-my-skills'

/** As many as there is room for; the table lists them all. */
const mostNeighbours = 3
const mostSkills = 4

interface AboutRoleProps {
  /** Shown while there is no role to speak of, so that the panel is never empty. */
  children: ReactNode
  framework: Id
  active: RoleSharing | null
  roleFamilies: readonly RoleFamily[]
  requirements: FrameworkRequirements
  counting: Counting
  mySkills: MySkills | null
}

/** What the map says about one role: which skills it shares with which roles, and how much of it my skills cover. */
export function AboutRole({
  children,
  framework,
  active,
  roleFamilies,
  requirements,
  counting,
  mySkills,
}: AboutRoleProps) {
  if (!active) {
    return (
      <div className="about-role">
        <div>
          {children}
          <p className="mt-2 text-soft">
            <span className="by-pointer">
              Point at a role, or find it above, to see which skills it shares with other roles. On a keyboard, Tab
              takes you to the map, the arrow keys move from role to role, and Enter opens one.
            </span>
            <span className="by-touch">
              Find a role above to see which skills it shares with other roles. Tap a role on the map to open it.
            </span>
          </p>
        </div>
      </div>
    )
  }
  const { role, skills, shared, close, neighbours } = active
  const sharing = neighbours.filter((neighbour) => neighbour.shared.length > 0).length
  const family = roleFamilies.find(({ id }) => id === role.roleFamily)
  const carried = mySkills && carriedOf(role, requirements, mySkills.carried)
  return (
    <div className="about-role">
      <p>
        <Link to={roleHref(framework, role.id)} className="font-serif text-lg font-semibold text-ink">
          {role.name}
        </Link>
        {family && <span className="text-soft">, {family.name}</span>}: shares {shared} of its{' '}
        {counted(skills, 'skill')}, with {counted(sharing, 'role')}
        {counting === 'related' && ` (counting related skills: ${shared + close}, with ${neighbours.length})`}.{' '}
        {carried && (
          <span className="text-accent">
            My skills cover {carried.carried} of the {counted(carried.asked, 'skill step')} of {carried.roleLevel.name},
            the level they fit best{bothFigures(carried.carried, carried.alone, counting)}.
          </span>
        )}
      </p>
      <ul>
        {neighbours.slice(0, mostNeighbours).map((neighbour) => (
          <li key={neighbour.id}>
            <strong className="font-semibold">{neighbour.name}</strong> {sharedInFigures(neighbour)}:{' '}
            <span className="text-soft">{sharedInWords(neighbour)}</span>
          </li>
        ))}
        {neighbours.length > mostNeighbours && (
          <li className="text-soft">
            and {counted(neighbours.length - mostNeighbours, 'more role', 'more roles')}: see the table below
          </li>
        )}
      </ul>
    </div>
  )
}

function sharedInWords({ shared, close }: Neighbour): string {
  const all = [...shared, ...close]
  const more = all.length - mostSkills
  return more > 1 ? `${all.slice(0, mostSkills).join(', ')} and ${more} more` : all.join(', ')
}
