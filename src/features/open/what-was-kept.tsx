import { useState } from 'react'
import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { KeptStore, KeptState } from '@/framework-source/device/kept-store'
import type { OpeningState } from '@/framework-source/device/opening'
import type { OpeningStore } from '@/framework-source/device/opening-store'
import { BringFiles } from './bring-files'
import { contentsInWords } from '@/core/opening/preview'
import { ExportFramework } from './export-framework'
import { FaultGroups } from './faults'
import { ReportSummary } from './report-summary'
import { StepHeading } from './step-heading'
import type { NotKept } from '@/device/database'

interface WhatWasKeptProps {
  state: Extract<OpeningState, { step: 'kept' }>
  kept: KeptState
  frameworks: KeptStore
  /** The link or the screen that led here, if one did; a link has no name. */
  back: { readonly href: string; readonly name: string | null } | null
  opening: OpeningStore
}

/** The framework is kept: what is here now, and where to go next. */
export function WhatWasKept({
  state: { framework, notKept, report },
  kept,
  frameworks,
  back,
  opening,
}: WhatWasKeptProps) {
  const { id, kind, summary } = framework
  const title = summary.shortTitle
  const isHere = kept.frameworks.some((other) => other.id === id)
  const [wasHere, setWasHere] = useState(isHere)
  if (isHere && !wasHere) setWasHere(true)
  // It has been removed since, here or in another tab, and may be restored.
  if (wasHere && !isHere) return <BringFiles onOpen={opening.open} />
  return (
    <section>
      <StepHeading>
        {notKept
          ? `${title} is open in this tab`
          : kind === 'enriching'
            ? `${title} is updated on this device`
            : `${title} is kept on this device`}
      </StepHeading>
      <p>{contentsInWords(summary.counts)}</p>
      {notKept && (
        <div className="warning">
          <p>{notKeptInWords[notKept]}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <ExportFramework framework={framework} frameworks={frameworks} />
          </div>
        </div>
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        {back !== null && (
          <Link to={back.href} className="button button-strong">
            {back.name === null ? 'Continue to the link you followed' : `Back to ${back.name}`}
          </Link>
        )}
        <Link to={frameworkHref(id)} className={back === null ? 'button button-strong' : 'button'}>
          Explore {title}
        </Link>
        <button type="button" className="button" onClick={opening.discard}>
          Open another file
        </button>
      </p>
      {report.length > 0 && (
        <details className="mt-6">
          <summary>Problems in the file</summary>
          <ReportSummary report={report} />
          <FaultGroups report={report} />
        </details>
      )}
    </section>
  )
}

/** Why the device could not store the framework, and what to do about it. */
const notKeptInWords: Readonly<Record<NotKept, string>> = {
  full: 'The storage of this device is full. The framework is lost when you close this tab. Export it, or free some space and open the file again.',
  refused:
    'This browser does not let the page store anything, as in some private windows. The framework is lost when you close this tab. Export it to keep it.',
  newer:
    'A newer version of this site was used in this browser. Reload the page to update this one, then open the file again. Until then the framework is lost when you close this tab.',
  silent:
    'The storage of this browser does not answer. The framework is lost when you close this tab. Export it, or close other tabs of this site and open the file again.',
}
