import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { compareHref, meHref, openHref, pathHref } from '@/core/hrefs'
import { SkillMark } from '@/ui/skill-mark'

/** What people come for, each leading to the screen that begins with it. */
export function Doors() {
  return (
    <nav aria-labelledby="doors-heading">
      <h2 id="doors-heading" className="sr-only">
        What do you want to do?
      </h2>
      <ul className="doors">
        <Door
          href={compareHref([])}
          name="See what my next level asks for"
          says="The skills that go up, and by how much"
        >
          <SkillMark steps={3} from={2} of={4} />
        </Door>
        <Door href={pathHref()} name="Change role" says="Roles where your skills already count, and paths to others">
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
      <Link to={href}>
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
