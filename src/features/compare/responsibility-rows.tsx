import type { ReactNode } from 'react'
import type { ComparedColumn, Comparison, ComparisonColumn } from '@/core/comparing/model'
import { columnNames } from '@/core/comparing/names'
import { markedInBase, saysTheSame } from '@/core/comparing/said-once'
import { Said, SameAs, SkillLevelLine } from './comparison-cell'
import { columnKey } from './names'
import { Statements } from '@/ui/statements'
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
  const names = columnNames(columns)
  const isPair = columns.length === 2
  const responsibilitiesDiffer =
    new Set(columns.map(({ responsibilities: { statements } }) => spoken(statements))).size > 1
  const rows = [
    {
      title: 'Grade',
      Cell: Grade,
      isThere: columns.some(({ roleLevel }) => roleLevel.grade),
      differs: new Set(columns.map(({ roleLevel }) => roleLevel.grade)).size > 1,
    },
    {
      title: 'Responsibilities',
      Cell: Responsibilities,
      isThere: columns.some(({ responsibilities: { statements } }) => statements.length > 0),
      differs: responsibilitiesDiffer,
      // Without marks, both have to be read.
      said: columns[1]?.responsibilities.statements.some(({ kind }) => kind === 'plain') ? 'both' : 'other',
    },
    {
      title: 'Summary',
      Cell: Summary,
      isThere: columns.some(({ summary }) => summary.length > 0),
      differs: new Set(columns.map(({ summary }) => summary.join(' '))).size > 1,
      said: 'both',
    },
  ].filter((row) => row.isThere && (row.differs || !request.onlyChanges))
  if (rows.length === 0) return null
  return (
    <>
      {heading}
      <tbody role="rowgroup">
        {rows.map(({ title, Cell, said }) => (
          <tr key={title} role="row" className="compared" data-said={isPair ? said : undefined}>
            <th role="rowheader" scope="row">
              {title}
            </th>
            {columns.map((column, index) => (
              <td key={columnKey(column)} role="cell" className={index === 0 ? 'base' : 'other'}>
                <Cell
                  columns={columns}
                  index={index}
                  names={names}
                  markWording={request.markWording}
                  hasWording={hasAllWording(compared[index])}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

interface CellProps {
  columns: readonly ComparisonColumn[]
  index: number
  names: readonly string[]
  markWording: boolean
  /** Whether we have the official wording of the role level: then an empty part is empty in the source too. */
  hasWording: boolean
}

function Grade({ columns, index }: CellProps) {
  return (
    <SkillLevelLine isBase={index === 0}>
      {columns[index]?.roleLevel.grade ?? <span className="missing-note">No grade in the source</span>}
    </SkillLevelLine>
  )
}

function Responsibilities({ columns, index, names, markWording, hasWording }: CellProps) {
  const { leadIn, statements = [] } = columns[index]?.responsibilities ?? {}
  const [before, other] = [columns[index - 1]?.responsibilities, columns[1]?.responsibilities]
  const isPair = columns.length === 2
  const repeats = !isPair && before?.leadIn === leadIn && saysTheSame(before?.statements ?? [], statements)
  if (repeats) return <SameAs name={names[index - 1] ?? ''} />
  return (
    <Said name={names[index] ?? ''}>
      {statements.length === 0 && <Silence hasWording={hasWording} />}
      {leadIn && <p>{leadIn}</p>}
      <Statements
        statements={isPair && index === 0 && other ? markedInBase(statements, other.statements) : statements}
        markWording={markWording}
        inBase={index === 0}
      />
    </Said>
  )
}

function Summary({ columns, index, names, hasWording }: CellProps) {
  const summary = columns[index]?.summary ?? []
  return (
    <Said name={names[index] ?? ''}>
      {summary.length === 0 && <Silence hasWording={hasWording} />}
      {summary.map((paragraph) => (
        <p key={paragraph} className="mb-2">
          {paragraph}
        </p>
      ))}
    </Said>
  )
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
