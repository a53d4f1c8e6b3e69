import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { compareHref, meHref, openHref, pathHref, roleLevelHref } from '@/core/hrefs'
import type { MyRoleLevel } from '@/data-source/my-role-levels'
import { useMyRoleLevels } from '@/data-source/use-my-role-levels'
import { firstStep } from '@/ui/page-heading'
import { SkillMark } from '@/ui/skill-mark'

/** What people come for, each leading to the screen that begins with it: from the reader's role level, or else to its first field. */
export function Doors() {
  const mine = useMyRoleLevels().find(({ kind }) => kind === 'base')
  return (
    <nav aria-labelledby="doors-heading">
      <h2 id="doors-heading" className="sr-only">
        What do you want to do?
      </h2>
      <ul className="doors">
        <Door
          href={mine ? nextLevelHref(mine) : compareHref([])}
          name="See what my next level asks for"
          says={
            mine?.above ? `From ${mine.roleLevel.name} to ${mine.above.name}` : 'The skills that go up, and by how much'
          }
        >
          <SkillMark steps={3} from={2} of={4} />
        </Door>
        <Door
          href={pathHref({ from: mine?.address })}
          name="Change role"
          says={
            mine ? `Paths from ${mine.roleLevel.name}` : 'Roles where your skills already count, and paths to others'
          }
        >
          <SkillMark steps={3} of={4} />
          <SkillMark steps={2} from={0} of={4} />
        </Door>
        <Door
          href={meHref}
          name="Prepare a development conversation"
          says="One page per person: level, target, evidence, gaps"
        >
          <SkillMark steps={2} of={4} />
          <span className="door-lines" />
        </Door>
        <Door href={openHref()} name="Open our own framework" says="A spreadsheet is enough; it stays on your device">
          <SkillMark steps={0} of={4} />
        </Door>
      </ul>
    </nav>
  )
}

/** The highest level of a role has no next one: its screen says where else to go. */
function nextLevelHref({ address, above }: MyRoleLevel): string {
  return above ? compareHref([address, { ...address, roleLevel: above.id }]) : roleLevelHref(address)
}

interface DoorProps {
  href: string
  name: string
  says: string
  /** Its picture. */
  children: ReactNode
}

function Door({ href, name, says, children }: DoorProps) {
  return (
    <li>
      <Link to={href} state={firstStep}>
        <span className="door-picture" aria-hidden="true">
          {children}
        </span>
        <span>
          <strong>{name}</strong>
          <small>{says}</small>
        </span>
        <span aria-hidden="true">→</span>
      </Link>
    </li>
  )
}
