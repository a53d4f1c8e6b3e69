import type { ReactNode } from 'react'
import type { ComparedColumn, Comparison, ComparisonColumn } from '@/core/comparing/model'
import { columnKey } from './names'
import { Statements } from './statements'
import type { CompareRequest } from './url'

interface ResponsibilityRowsProps {
  comparison: Comparison
  compared: readonly ComparedColumn[]
  request: CompareRequest
  /** Drawn above the rows, where there are any. */
  heading: ReactNode
}

/** What the sources say of the role levels besides skills: grade, responsibilities, summary. A row no column fills is left out. */
export function ResponsibilityRows({ comparison: { columns }, compared, request, heading }: ResponsibilityRowsProps) {
  const gradesDiffer = new Set(columns.map(({ roleLevel }) => roleLevel.grade)).size > 1
  const responsibilitiesDiffer =
    new Set(columns.map(({ responsibilities: { statements } }) => spoken(statements))).size > 1
  const summariesDiffer = new Set(columns.map(({ summary }) => summary.join(' '))).size > 1
  const rows = [
    { title: 'Grade', Cell: Grade, held: columns.some(({ roleLevel }) => roleLevel.grade), differs: gradesDiffer },
    {
      title: 'Responsibilities',
      Cell: Responsibilities,
      held: columns.some(({ responsibilities: { statements } }) => statements.length > 0),
      differs: responsibilitiesDiffer,
    },
    {
      title: 'Summary',
      Cell: Summary,
      held: columns.some(({ summary }) => summary.length > 0),
      differs: summariesDiffer,
    },
  ].filter((row) => row.held && (row.differs || !request.onlyChanges))
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
                <Cell column={column} markWording={request.markWording} held={isWordingHeld(compared[index])} />
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
  /** Whether we hold the source's wording of the role level, so that nothing here means that the source says nothing. */
  held: boolean
}

function Grade({ column: { roleLevel } }: CellProps) {
  return roleLevel.grade ?? <span className="silence">The source gives no grade.</span>
}

function Responsibilities({ column: { responsibilities }, markWording, held }: CellProps) {
  const { leadIn, statements } = responsibilities
  if (statements.length === 0) return <Silence held={held} />
  return (
    <>
      {leadIn && <p>{leadIn}</p>}
      <Statements statements={statements} markWording={markWording} />
    </>
  )
}

function Summary({ column: { summary }, held }: CellProps) {
  if (summary.length === 0) return <Silence held={held} />
  return summary.map((paragraph) => (
    <p key={paragraph} className="mb-2">
      {paragraph}
    </p>
  ))
}

function Silence({ held }: { held: boolean }) {
  return <span className="silence">{held ? 'The source says nothing here.' : 'Its wording is not held here.'}</span>
}

/** Where the wording of a skill is missing, that of the role level itself may be missing too. */
function isWordingHeld(column: ComparedColumn | undefined): boolean {
  return column?.roleLevel.requirements.every(({ skill }) => column.wording.skills[skill] !== undefined) ?? false
}

function spoken(statements: ComparisonColumn['responsibilities']['statements']): string {
  return statements
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join(' ')
}
