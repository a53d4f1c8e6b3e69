import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { frameworkHref, patterns, roleLevelHref } from '@/core/hrefs'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'
import { PageHeading } from '@/ui/page-heading'
import { PlateSection } from '@/ui/plate/plate-section'
import { Doors } from './doors'
import { FrameworkList } from './framework-list'
import { SmallComparison } from './small-comparison'

const says =
  'See which skills a job asks for at each level, what goes up at the next level, and which other roles you are already close to.'

/** Initials, a role, a word of statements, and a word of outside: what the search understands. */
const examples = ['BA', 'product manager', 'stakeholder', 'python']

/** What this site is for, a search for a role, what one can do here, a small comparison, the plate, and the frameworks. */
export function StartPage() {
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  const { data: outline } = useSuspenseQuery(queries.outline(defaultFrameworkId))
  const namesState = useNamesState()
  const entries = useRoleLevelEntries().map((entry) => ({ ...entry, href: roleLevelHref(entry.address) }))
  const roleLevels = outline.roles.reduce((sum, role) => sum + role.roleLevels.length, 0)
  return (
    <>
      <div className="start-front">
        <div className="min-w-0">
          <PageHeading title="Compare career levels side by side" description={says} />
          <p className="lede">{says}</p>
          <div className="needs-script max-w-xl">
            <LinkFinder
              label="Find your role"
              placeholder="For example, content designer"
              entries={entries}
              most={8}
              state={namesState}
            />
          </div>
          <p className="needs-script flex flex-wrap items-baseline gap-x-4">
            <span className="text-soft">Try</span>
            {examples.map((text) => (
              <Link key={text} to={`${patterns.search}?q=${text.replace(' ', '+')}`}>
                {text}
              </Link>
            ))}
          </p>
          <Doors />
        </div>
        <SmallComparison outline={outline} />
      </div>
      <PlateSection outline={outline}>
        All {counted(roleLevels, 'role level')} of{' '}
        <Link to={frameworkHref(outline.framework.id)}>{outline.framework.shortTitle}</Link>
      </PlateSection>
      <FrameworkList frameworks={frameworks} />
    </>
  )
}
