import { Fragment } from 'react'
import { Link } from 'react-router'
import { groupHeading } from '@/core/comparing/groups'
import type { ComparedColumn, Comparison, ComparisonColumn, ComparisonRow, RowGroup } from '@/core/comparing/model'
import { columnNames } from '@/core/comparing/names'
import { cellsSayTheSame, markedInBase } from '@/core/comparing/said-once'
import { skillHref, skillLevelHref } from '@/core/hrefs'
import { counted, inWords } from '@/core/text/words'
import { WordsKey } from '@/ui/skill-words'
import { AddWording } from '@/ui/wording-missing'
import { ColumnHeads, detailOf, type ColumnHeadsProps } from './column-heads'
import { useSwipe } from './column-tabs'
import { ComparisonCell } from './comparison-cell'
import { columnKey } from './names'
import { RelatedOfBase } from './related-of-base'
import { ResponsibilityRows } from './responsibility-rows'
import { SignsKey, signsIn } from '@/ui/signs-key'
import type { CompareRequest } from './url'

type ComparisonTableProps = Omit<ColumnHeadsProps, 'signs'>

/**
 * Skills aligned across the columns. A phone has one column for each pair: from what, to what, and what that adds. The ARIA roles
 * are written out because the phone's layout changes `display`, which takes the roles of a table away.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { view, request, onShow } = props
  const { comparison, columns } = view
  const span = comparison.columns.length + 1
  const swipe = useSwipe((by) => onShow((view.places[1] ?? 1) + by))
  const groups = comparison.groups
    .map((group) => ({
      ...group,
      rows: request.onlyChanges ? group.rows.filter(({ changed }) => changed) : group.rows,
    }))
    .filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  const signs = request.levelsOnly ? [] : signsIn(rows, comparison.columns)
  // If no skill level is stated, role levels differ in their responsibilities: those come first.
  const skillLevelsStated = comparison.groups.some(({ kind }) => kind !== 'unknown')
  const key = !request.levelsOnly && (
    <>
      {/* What is removed is folded on a phone, and the fold says so. */}
      <SignsKey shown={signs.filter((sign) => sign !== 'removed')} className="wide:hidden" />
      <WordsKey shown={wordsIn(rows)}>
        <details className="print:hidden">
          <summary className="words-more">
            Add it<span className="sr-only">: the official wording</span>
          </summary>
          <AddWording here="the comparison" />
        </details>
      </WordsKey>
    </>
  )
  const responsibilities = !request.levelsOnly && (
    <ResponsibilityRows
      comparison={comparison}
      compared={columns}
      request={request}
      heading={<GroupHeading span={span} text="About each role level" keyOf={!skillLevelsStated && key} />}
    />
  )
  return (
    <table
      role="table"
      className="compare"
      data-columns={comparison.columns.length}
      data-levels-only={request.levelsOnly || undefined}
      data-details={comparison.columns.some((column) => detailOf(column, comparison.columns)) || undefined}
      {...swipe}
    >
      <caption className="sr-only">
        Skills and responsibilities side by side. Changes are counted from the first column.
      </caption>
      <ColumnHeads {...props} signs={signs} />
      {groups.length === 0 && request.onlyChanges && (
        <GroupHeading span={span} text="No skill changes between these role levels." />
      )}
      {!skillLevelsStated && responsibilities}
      {groups.map((group, index) => (
        <Fragment key={groupKey(group)}>
          <GroupHeading
            span={span}
            text={countedHeading(group, comparison.columns[0]?.own)}
            keyOf={index === 0 && skillLevelsStated && key}
          />
          <tbody role="rowgroup">
            {group.rows.map((row) => (
              <SkillRow
                key={`${row.skill.frameworks[0]?.id} ${row.skill.id}`}
                row={row}
                columns={columns}
                comparison={comparison}
                request={request}
              />
            ))}
          </tbody>
        </Fragment>
      ))}
      {skillLevelsStated && responsibilities}
    </table>
  )
}

interface SkillRowProps {
  row: ComparisonRow
  columns: readonly ComparedColumn[]
  comparison: Comparison
  request: CompareRequest
}

function SkillRow({ row, columns, comparison, request }: SkillRowProps) {
  const { skill, cells } = row
  const [framework] = skill.frameworks
  const [base, other] = cells
  const names = columnNames(comparison.columns)
  const isPair = cells.length === 2
  return (
    <tr
      role="row"
      className="compared"
      data-said={isPair ? saidBy(cells) : undefined}
      data-change={other?.change?.kind}
    >
      <th role="rowheader" scope="row">
        {framework ? <Link to={skillHref(framework.id, skill.id)}>{skill.name}</Link> : skill.name}
        {cells.map((cell, index) => {
          const column = comparison.columns[index]
          return column && <Renamed key={columnKey(column)} column={column} cell={cell} className="wide:hidden" />
        })}
      </th>
      {cells.map((cell, index) => {
        const [column, before] = [comparison.columns[index], cells[index - 1]]
        const repeats = !isPair && before && cellsSayTheSame(before, cell)
        return (
          <td key={column && columnKey(column)} role="cell" className={index === 0 ? 'base' : 'other'}>
            {cell.renamed && column && <Renamed column={column} cell={cell} className="max-wide:hidden" />}
            <ComparisonCell
              cell={cell}
              base={index === 0 ? undefined : base}
              statements={
                isPair && index === 0 && other ? markedInBase(cell.statements, other.statements) : cell.statements
              }
              markWording={request.markWording}
              levelsOnly={request.levelsOnly}
              name={names[index] ?? ''}
              sameAs={repeats ? names[index - 1] : undefined}
              own={column?.own}
              oneStepUp={oneStepUp(cell.renamed?.id ?? skill.id, cells, columns[index], index)}
            />
            {index === 0 && <RelatedOfBase comparison={comparison} columns={columns} row={row} />}
          </td>
        )
      })}
    </tr>
  )
}

interface RenamedProps {
  column: ComparisonColumn
  cell: ComparisonRow['cells'][number]
  /** A phone names it in the row's heading, a wide screen in the column. */
  className: string
}

/** The name of the skill in a framework that calls it otherwise. */
function Renamed({ column: { framework }, cell: { renamed }, className }: RenamedProps) {
  return renamed ? (
    <p className={`compared-renamed ${className}`}>
      <span aria-hidden="true">≈ </span>
      <span className="sr-only">in {framework.shortTitle}: </span>
      <Link to={skillHref(framework.id, renamed.id)}>{renamed.name}</Link>
    </p>
  ) : null
}

/**
 * Whose words a phone shows in its one column: those of the other column, which the marks compare with the base; the base's, if the
 * other has none of its own; both, if they cannot be compared.
 */
function saidBy([base, other]: ComparisonRow['cells']): 'base' | 'other' | 'both' {
  if (!base || !other) return 'base'
  if (other.ours) return other.ours.kind === 'adds' ? 'other' : 'base'
  if (other.statements.length === 0) return 'base'
  return base.statements.length > 0 && other.statements.some(({ kind }) => kind === 'plain') ? 'both' : 'other'
}

/** If a column asks for more than the base: the href of the role levels that ask for one step more than the base. */
function oneStepUp(
  skill: string,
  cells: ComparisonRow['cells'],
  column: ComparedColumn | undefined,
  index: number,
): string | undefined {
  const [base, change] = [cells[0]?.steps, cells[index]?.change]
  if (!column || typeof base !== 'number' || (change?.kind !== 'raised' && change?.kind !== 'new')) return undefined
  const { id, skillScale } = column.ladder.framework
  const next = skillScale[base]
  return next && skillLevelHref(id, skill, next.id)
}

interface GroupHeadingProps {
  span: number
  text: string
  /** What the marks of the rows below mean. */
  keyOf?: React.ReactNode
}

function GroupHeading({ span, text, keyOf }: GroupHeadingProps) {
  const headingSpan = keyOf ? Math.min(2, span - 2) : span
  return (
    <tbody role="rowgroup" className="group-heading">
      <tr role="row">
        <th role="columnheader" scope="colgroup" colSpan={headingSpan}>
          {text}
        </th>
        {keyOf && (
          <td role="cell" colSpan={span - headingSpan} className="group-key">
            {keyOf}
          </td>
        )}
      </tr>
    </tbody>
  )
}

/** Of the skills asked for in these rows, whose words they have, where that has to be said. */
function wordsIn(rows: readonly ComparisonRow[]) {
  return rows
    .flatMap(({ cells }) => cells.filter(({ asked }) => asked))
    .flatMap(({ skillLevel, ours }) => (ours ? { skillLevel: skillLevel?.id ?? null, source: 'ours' as const } : []))
}

function groupKey(group: RowGroup): string {
  return group.kind === 'only-in' ? `only-in ${group.frameworks.map(({ id }) => id).join(' ')}` : group.kind
}

function countedHeading(group: RowGroup, ownBase?: boolean): string {
  if (group.kind === 'asked') return counted(group.rows.length, 'skill')
  const heading = `${groupHeading(group, ownBase)} · ${group.rows.length}`
  return group.kind === 'same' && group.reworded ? `${heading} (${inWords(group.reworded)} reworded)` : heading
}
