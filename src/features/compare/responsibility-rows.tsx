import type { ReactNode } from 'react'
import type { Comparison, ComparisonColumn } from '@/core/comparison-model'
import { differs } from './comparison-cell'
import { columnKey } from './names'
import { Statements } from './statements'
import type { CompareRequest } from './url'

interface ResponsibilityRowsProps {
  comparison: Comparison
  request: CompareRequest
  /** Drawn above the rows, where there are any. */
  heading: ReactNode
}

/** What the sources say of the role levels besides skills: grade, responsibilities, summary. A row no column fills is left out. */
export function ResponsibilityRows({ comparison: { columns }, request, heading }: ResponsibilityRowsProps) {
  const gradesDiffer = new Set(columns.map(({ roleLevel }) => roleLevel.grade)).size > 1
  const responsibilitiesDiffer = columns.some(({ responsibilities: { statements } }) => differs(statements))
  const summariesDiffer = new Set(columns.map(({ summary }) => summary.join(' '))).size > 1
  const rows = [
    { title: 'Grade', Cell: Grade, held: columns.some(({ roleLevel }) => roleLevel.grade), differs: gradesDiffer },
    { title: 'Responsibilities', Cell: Responsibilities, held: columns.some(({ responsibilities: { statements } }) => statements.length > 0), differs: responsibilitiesDiffer },
    { title: 'Summary', Cell: Summary, held: columns.some(({ summary }) => summary.length > 0), differs: summariesDiffer },
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
                <Cell column={column} markWording={request.markWording} />
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
}

function Grade({ column: { roleLevel } }: CellProps) {
  return roleLevel.grade ?? <Silence />
}

function Responsibilities({ column: { responsibilities }, markWording }: CellProps) {
  const { leadIn, statements } = responsibilities
  if (statements.length === 0) return <Silence />
  return (
    <>
      {leadIn && <p>{leadIn}</p>}
      <Statements statements={statements} markWording={markWording} />
    </>
  )
}

function Summary({ column: { summary } }: CellProps) {
  if (summary.length === 0) return <Silence />
  return summary.map((paragraph) => (
    <p key={paragraph} className="mb-2">
      {paragraph}
    </p>
  ))
}

/** The source may be silent, or its wording not held: a comparison has no room to say which, the role level's own page does. */
function Silence() {
  return <span className="silence">Nothing is held here.</span>
}
