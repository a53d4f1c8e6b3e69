import type { ReactNode } from 'react'
import type { ComparedColumn, Comparison, ComparisonColumn } from '@/core/comparing/model'
import { columnKey } from './names'
import { Statements } from './statements'
import type { CompareRequest } from './url'

interface ResponsibilityRowsProps {
  comparison: Comparison
  compared: readonly ComparedColumn[]
  request: CompareRequest
  /** Shown above the rows, if there are any. */
  heading: ReactNode
}

/** Grade, responsibilities and summary. Rows that are empty in every column are left out. */
export function ResponsibilityRows({ comparison: { columns }, compared, request, heading }: ResponsibilityRowsProps) {
  const gradesDiffer = new Set(columns.map(({ roleLevel }) => roleLevel.grade)).size > 1
  const responsibilitiesDiffer =
    new Set(columns.map(({ responsibilities: { statements } }) => spoken(statements))).size > 1
  const summariesDiffer = new Set(columns.map(({ summary }) => summary.join(' '))).size > 1
  const rows = [
    { title: 'Grade', Cell: Grade, isThere: columns.some(({ roleLevel }) => roleLevel.grade), differs: gradesDiffer },
    {
      title: 'Responsibilities',
      Cell: Responsibilities,
      isThere: columns.some(({ responsibilities: { statements } }) => statements.length > 0),
      differs: responsibilitiesDiffer,
    },
    {
      title: 'Summary',
      Cell: Summary,
      isThere: columns.some(({ summary }) => summary.length > 0),
      differs: summariesDiffer,
    },
  ].filter((row) => row.isThere && (row.differs || !request.onlyChanges))
  if (rows.length === 0) return null
  return (
    <>
      {heading}
      <tbody role="rowgroup">
        {rows.map(({ title, Cell }) => (
          <tr key={title} role="row">
            <th role="rowheader" scope="row">
              {title}
            </th>
            {columns.map((column, index) => (
              <td key={columnKey(column)} role="cell" data-column={index}>
                <Cell column={column} markWording={request.markWording} hasWording={hasAllWording(compared[index])} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

interface CellProps {
  column: ComparisonColumn
  markWording: boolean
  /** Whether we have the official wording of the role level: then an empty part is empty in the source too. */
  hasWording: boolean
}

function Grade({ column: { roleLevel } }: CellProps) {
  return roleLevel.grade ?? <span className="missing-note">No grade in the source</span>
}

function Responsibilities({ column: { responsibilities }, markWording, hasWording }: CellProps) {
  const { leadIn, statements } = responsibilities
  if (statements.length === 0) return <Silence hasWording={hasWording} />
  return (
    <>
      {leadIn && <p>{leadIn}</p>}
      <Statements statements={statements} markWording={markWording} />
    </>
  )
}

function Summary({ column: { summary }, hasWording }: CellProps) {
  if (summary.length === 0) return <Silence hasWording={hasWording} />
  return summary.map((paragraph) => (
    <p key={paragraph} className="mb-2">
      {paragraph}
    </p>
  ))
}

function Silence({ hasWording }: { hasWording: boolean }) {
  return (
    <span className="missing-note">{hasWording ? 'Not in the source' : 'We don’t have the official wording.'}</span>
  )
}

/** If the wording of a skill is missing, that of the role level may be missing too. */
function hasAllWording(column: ComparedColumn | undefined): boolean {
  return column?.roleLevel.requirements.every(({ skill }) => column.wording.skills[skill] !== undefined) ?? false
}

function spoken(statements: ComparisonColumn['responsibilities']['statements']): string {
  return statements
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join(' ')
}
