import type { ReactNode } from 'react'
import type { Comparison } from '@/core/comparison-model'
import { differs } from './comparison-cell'
import { columnKey } from './names'
import { Statements } from './statements'
import type { CompareRequest } from './url'

/** What the sources say of the role levels besides skills: grade, summary, responsibilities. Rows no column fills are left out. */
export function ResponsibilityRows({ comparison: { columns }, request, heading }: { comparison: Comparison; request: CompareRequest; heading: ReactNode }) {
  const grades = columns.some(({ roleLevel }) => roleLevel.grade)
  const summaries = columns.some(({ summary }) => summary.length > 0)
  const responsibilities = columns.some(({ responsibilities: { statements } }) => statements.length > 0)
  const gradesDiffer = new Set(columns.map(({ roleLevel }) => roleLevel.grade)).size > 1
  const responsibilitiesDiffer = columns.some(({ responsibilities: { statements } }) => differs(statements))
  const silent = <span className="silence">The source says nothing here.</span>

  const rows = [
    grades && (!request.onlyChanges || gradesDiffer) && { title: 'Grade', cell: (column: Column) => column.roleLevel.grade ?? silent },
    responsibilities &&
      (!request.onlyChanges || responsibilitiesDiffer) && {
        title: 'Responsibilities',
        cell: ({ responsibilities: { leadIn, statements } }: Column) =>
          statements.length === 0 ? (
            silent
          ) : (
            <>
              {leadIn && <p>{leadIn}</p>}
              <Statements statements={statements} markWording={request.markWording} />
            </>
          ),
      },
    summaries &&
      !request.onlyChanges && {
        title: 'Summary',
        cell: ({ summary }: Column) => (summary.length === 0 ? silent : summary.map((paragraph) => <p key={paragraph} className="mb-2">{paragraph}</p>)),
      },
  ].filter((row) => row !== false)
  if (rows.length === 0) return null
  return (
    <>
      {heading}
      <tbody role="rowgroup">
        {rows.map(({ title, cell }) => (
          <tr key={title} role="row">
            <th role="rowheader" scope="row">
              {title}
            </th>
            {columns.map((column, index) => (
              <td key={columnKey(column)} role="cell" data-column={index}>
                {cell(column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

type Column = Comparison['columns'][number]
