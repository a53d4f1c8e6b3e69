import type { RefObject } from 'react'
import type { ReadingIssue } from '@/core/importing/faults/fault-log'
import { inFigures } from '@/core/text/words'

interface FaultTableProps {
  issues: readonly ReadingIssue[]
  title: string
  /** The file that all of them are in; `undefined` if they are in several, or in none. */
  only: string | undefined
  body: RefObject<HTMLTableSectionElement | null>
}

/** The places of one kind of problem. The roles are explicit because browsers drop them with the `display` that phones use here. */
export function FaultTable({ issues, title, only, body }: FaultTableProps) {
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
