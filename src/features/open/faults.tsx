import type { FaultGroup, ReadingIssue, Report } from '@/core/importing/faults/fault-log'
import { type RefObject, useRef, useState } from 'react'
import { doneInWords } from '@/core/opening/report'
import { counted, inFigures } from '@/core/text/words'
import { ShowMore } from './long-lists'

/** The whole report, one kind of problem after the other. */
export function FaultGroups({ report }: { report: Report }) {
  if (report.length === 0) return null
  return (
    <section aria-labelledby="report-heading" className="mt-10">
      <h2 id="report-heading" className="border-b-2 border-ink pb-1">
        Problems in detail
      </h2>
      {report.map((group) => (
        <FaultGroupView key={group.kind} group={group} />
      ))}
    </section>
  )
}

/** How many places are shown at first, and with each "show more". */
const firstShown = 20
const moreShown = 300

/** The target of the links in the summary. */
export function groupId({ kind }: FaultGroup): string {
  return `fault-${kind}`
}

/** All problems of one kind: what was done, what the person can do, and where they are. */
export function FaultGroupView({ group }: { group: FaultGroup }) {
  const { title, count, tip, issues } = group
  const [file, ...otherFiles] = new Set(issues.map((issue) => issue.file))
  const only = otherFiles.length === 0 ? file : undefined
  const [most, setMost] = useState(firstShown)
  const body = useRef<HTMLTableSectionElement>(null)
  const more = Math.min(moreShown, issues.length - most)
  return (
    <section aria-labelledby={groupId(group)} className="border-b border-line py-5">
      <h3 id={groupId(group)} tabIndex={-1} className="scroll-mt-4">
        {title}{' '}
        <span className="font-sans text-sm font-normal break-words text-soft">
          {counted(count, 'place')}
          {only !== undefined && ` in ${only}`}
        </span>
      </h3>
      <p className="mt-1 max-w-prose">
        <span className="font-semibold">What we did:</span> {doneInWords(group)}{' '}
        <span className="font-semibold">What you can do:</span> {tip}
      </p>
      <FaultTable issues={issues.slice(0, most)} title={title} only={only} body={body} />
      {more > 0 && (
        <ShowMore onMore={() => setMost(most + more)} next={() => body.current?.rows[most]}>
          {`Show ${issues.length <= most + more ? `all ${inFigures(issues.length)}` : `${inFigures(more)} more`}`}
        </ShowMore>
      )}
      {count > issues.length && (
        <p className="mt-2 text-sm text-soft">
          {counted(count - issues.length, 'more place is', 'more places are')} not listed.
        </p>
      )}
    </section>
  )
}

interface FaultTableProps {
  issues: readonly ReadingIssue[]
  title: string
  /** The file that all of them are in; `undefined` if they are in several, or in none. */
  only: string | undefined
  body: RefObject<HTMLTableSectionElement | null>
}

/** The places of one kind of problem. The roles are explicit because browsers drop them with the `display` that phones use here. */
function FaultTable({ issues, title, only, body }: FaultTableProps) {
  const has = (field: 'row' | 'column' | 'value') => issues.some((issue) => issue[field] !== undefined)
  return (
    <table role="table" className="fault-table">
      <caption className="sr-only">{title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Where
          </th>
          {has('column') && (
            <th role="columnheader" scope="col">
              Column
            </th>
          )}
          {has('value') && (
            <th role="columnheader" scope="col">
              Value
            </th>
          )}
          <th role="columnheader" scope="col">
            What we found
          </th>
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {issues.map((issue, place) => (
          // Two problems may have the same text.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={place} role="row" tabIndex={-1}>
            <th role="rowheader" scope="row">
              {placeInWords(issue, only)}
            </th>
            {has('column') && <td role="cell">{issue.column}</td>}
            {has('value') && <td role="cell">{issue.value !== undefined && <code>{visible(issue.value)}</code>}</td>}
            <td role="cell">{issue.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function placeInWords({ file, row, where }: ReadingIssue, only: string | undefined): string {
  if (file === undefined) return where
  const inRow = row === undefined ? [] : [`row ${inFigures(row)}`]
  return [...(only === undefined || row === undefined ? [file] : []), ...inRow].join(', ')
}

/** Makes white space at the ends of a value visible: it may be the problem. */
function visible(value: string): string {
  const marked = (space: string) => space.replace(/./gsu, '␣')
  return value.replace(/^\s+|\s+$/g, marked)
}
