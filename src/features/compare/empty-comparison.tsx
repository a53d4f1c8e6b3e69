import type { ReactNode } from 'react'
import { compareHref } from '@/core/hrefs'
import { useNamesState, useRoleLevelEntries } from '@/data-source/role-level-links'
import { LinkFinder } from '@/ui/link-finder'
import { useFirstStep } from '@/ui/first-step'
import { PageHeading } from '@/ui/page-heading'

/** The comparison before a role level is chosen. */
export function EmptyComparison({ notices }: { notices: ReactNode }) {
  const namesState = useNamesState()
  const entries = useRoleLevelEntries().map((entry) => ({ ...entry, href: compareHref([entry.address]) }))
  return (
    <div className="max-w-prose">
      <PageHeading
        title="Compare role levels"
        description="Compare two to four role levels side by side, skill by skill, from any role and framework."
      />
      <p className="lede">See two to four role levels side by side, skill by skill, from any role and framework.</p>
      {notices}
      <noscript>
        <p className="missing-note mb-4">
          Comparing needs JavaScript. Without it, you can read the same text on the page of each role and role level.
        </p>
      </noscript>
      <LinkFinder
        label="Choose the first role level"
        placeholder="Type part of its name"
        entries={entries}
        state={namesState}
        field={useFirstStep()}
      />
    </div>
  )
}
