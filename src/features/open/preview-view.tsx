import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId } from 'react'
import { bundledFrameworkIds } from '@/core/bundled'
import { idFault, type IdFault } from '@/core/opening/changes'
import type { Id } from '@/core/model'
import type { KeptState } from '@/framework-source/device/kept-store'
import type { OpeningState } from '@/framework-source/device/opening'
import type { OpeningStore } from '@/framework-source/device/opening-store'
import { queries } from '@/data-source/queries'
import { contentsInWords } from '@/core/opening/preview'
import { idOf, keepAs, useDraft } from './draft'
import { Drawing } from './drawing'
import { UpdateOrKeepApart } from './enriching-choice'
import { FaultGroups } from './faults'
import { FilesRead } from './files-read'
import { Ladders } from './ladders'
import { Names } from './names'
import { ReportSummary } from './report-summary'
import { SkillScale } from './skill-scale'
import { StepHeading } from './step-heading'
import { Understood } from './understood'

interface PreviewViewProps {
  state: Extract<OpeningState, { step: 'preview' }>
  opening: OpeningStore
  kept: KeptState
  /** The id in the link that led here, if one did. */
  wanted: Id | null
}

/** What was read, before it is kept: its problems, and what the person can change. */
export function PreviewView({ state, opening, kept, wanted }: PreviewViewProps) {
  const { preview, understanding, choices, files, report, isKeeping } = state
  const [draft, change] = useDraft(preview, wanted)
  const fault = useIdFault(idOf(draft), kept)
  const titleId = useId()
  const linkId = useId()
  // The report may be long: it is drawn after the rest, in pieces that let a click through.
  const isReportDue = useDeferredValue(true, false)
  const inTheWay =
    draft.as === 'enriching'
      ? null
      : draft.title.trim() === ''
        ? titleId
        : fault && !(fault === 'kept' && draft.replaces)
          ? linkId
          : null
  const keep = () => {
    if (isKeeping) return
    if (inTheWay === null) opening.keep(keepAs(draft, preview))
    else document.getElementById(inTheWay)?.focus()
  }
  return (
    <section>
      <StepHeading>Check {preview.summary.shortTitle} before you keep it</StepHeading>
      <p>{contentsInWords(preview.summary.counts)}</p>
      {understanding && (
        <Understood preview={preview} understanding={understanding} choices={choices} onChoose={opening.choose} />
      )}
      {understanding?.drawing && <Drawing drawing={understanding.drawing} />}
      <FilesRead files={files} />
      <ReportSummary report={report} />
      {preview.enriching && <UpdateOrKeepApart enriching={preview.enriching} draft={draft} onChange={change} />}
      {draft.as === 'own' && (
        <>
          <Names draft={draft} fault={fault} kept={kept} titleId={titleId} linkId={linkId} onChange={change} />
          {/* A catalogue of skills has no roles, and nothing that asks for a skill level. */}
          {preview.ladders.length > 0 && (
            <>
              <Ladders ladders={preview.ladders} orders={draft.ladders} onChange={(ladders) => change({ ladders })} />
              <SkillScale scale={preview.skillScale} draft={draft} onChange={change} />
            </>
          )}
        </>
      )}
      <div className="keep-bar">
        <button type="button" className="button button-strong" aria-disabled={isKeeping} onClick={keep}>
          {isKeeping ? 'Keeping …' : draft.as === 'enriching' ? 'Update here' : 'Keep on this device'}
        </button>
        <button type="button" className="button" onClick={opening.discard}>
          Discard
        </button>
        <p className="text-sm text-soft max-wide:sr-only wide:ml-2">
          {draft.as === 'enriching' ? 'Nothing has been changed yet.' : 'Nothing has been kept yet.'}
        </p>
      </div>
      {isReportDue && <FaultGroups report={report} />}
    </section>
  )
}

/** While the list of frameworks loads, only the bundled ones count as those of the site. */
function useIdFault(id: string, { frameworks }: KeptState): IdFault | null {
  const { data: listed = [] } = useQuery(queries.frameworks())
  const kept = new Set(frameworks.filter(({ kind }) => kind === 'own').map((framework) => framework.id))
  const ofTheSite = new Set(
    [...bundledFrameworkIds, ...listed.map((framework) => framework.id)].filter((other) => !kept.has(other)),
  )
  return idFault(id, ofTheSite, kept)
}
