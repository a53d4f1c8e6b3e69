import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { openHref, roleLevelHref } from '@/core/hrefs'
import { queries } from '@/data-source/queries'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'
import { PageHeading } from '@/ui/page-heading'
import { ExampleComparison } from './example-comparison'
import { FrameworkList } from './framework-list'
import { RoleFamilies } from './role-families'

/** What this site is for, an example of it, a search for a role, all roles, and the frameworks. */
export function StartPage() {
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  const { data: outline } = useSuspenseQuery(queries.outline(defaultFrameworkId))
  const namesState = useNamesState()
  const entries = useRoleLevelEntries().map((entry) => ({ ...entry, href: roleLevelHref(entry.address) }))
  return (
    <>
      <div className="grid items-start gap-x-14 gap-y-8 desk:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div className="min-w-0">
          <PageHeading
            title="Compare career levels side by side"
            description="See which skills a job asks for at each level, what goes up at the next level, and which other roles you are already close to."
          />
          <p className="lede">
            See which skills a job asks for at each level, what goes up at the next level, and which other roles you are
            already close to.
          </p>
          <div className="needs-script max-w-md">
            <LinkFinder
              label="Find your role"
              placeholder="For example, content designer"
              entries={entries}
              most={8}
              state={namesState}
            />
          </div>
        </div>
        <ExampleComparison />
      </div>
      <RoleFamilies outline={outline} />
      <FrameworkList frameworks={frameworks} />
      <p className="border-t border-line pt-4">
        Does your organisation have its own framework? <Link to={openHref()}>Open it from a file</Link>. It stays on
        your device.
      </p>
    </>
  )
}
