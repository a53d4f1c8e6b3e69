import type { ReactNode } from 'react'
import { compareHref } from '@/core/hrefs'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'
import { PageHeading } from '@/ui/page-heading'

/** The comparison before anything is picked. */
export function EmptyComparison({ notices }: { notices: ReactNode }) {
  const namesState = useNamesState()
  const entries = useRoleLevelEntries().map((entry) => ({ ...entry, href: compareHref([entry.address]) }))
  return (
    <div className="max-w-prose">
      <PageHeading
        title="Compare role levels"
        description="Two to four role levels side by side, from any roles and frameworks."
      />
      <p className="lede">Two to four role levels side by side, skill by skill, from any roles and frameworks.</p>
      {notices}
      <noscript>
        <p className="silence mb-4">
          A comparison is put together by a script. The page of each role and each role level shows the same text
          without one.
        </p>
      </noscript>
      <LinkFinder
        label="The first role level"
        placeholder="Type a part of its name"
        entries={entries}
        state={namesState}
      />
    </div>
  )
}
