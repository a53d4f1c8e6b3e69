import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { openHref, roleLevelHref } from '@/core/hrefs'
import { queries } from '@/data-source/queries'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'
import { PageHeading } from '@/ui/page-heading'
import { AtWork } from './example-comparison'
import { FrameworkList } from './framework-list'
import { RoleFamilies } from './role-families'

/** The way in: what this is, a picture of it at work, "I am a …", the role families and the frameworks. */
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
            title="Compare the role levels of real careers"
            description="See what each role level of a career asks for, side by side and in the framework’s own words, and send the link."
          />
          <p className="lede">
            See what each role level of a public-service career asks for, side by side and in the framework’s own words,
            and send the link to exactly what you see.
          </p>
          <div className="needs-script max-w-md">
            <LinkFinder
              label="I am a …"
              placeholder="content designer, data analyst, …"
              entries={entries}
              most={8}
              state={namesState}
            />
          </div>
        </div>
        <AtWork />
      </div>
      <RoleFamilies outline={outline} />
      <FrameworkList frameworks={frameworks} />
      <p className="border-t border-line pt-4">
        Yours is not among them? <Link to={openHref()}>Open its file</Link>: it stays on your device.
      </p>
    </>
  )
}
