import { Fragment } from 'react'
import { Link } from 'react-router'
import { groupHeading } from '@/core/comparing/groups'
import type { ComparedColumn, Comparison, ComparisonRow, RowGroup } from '@/core/comparing/model'
import { skillHref, skillLevelHref } from '@/core/hrefs'
import { counted, inWords } from '@/core/text/words'
import { ColumnHead } from './column-head'
import { useSwipe } from './column-tabs'
import { ComparisonCell } from './comparison-cell'
import { columnKey } from './names'
import { RelatedOfBase } from './related-of-base'
import { ResponsibilityRows } from './responsibility-rows'
import type { CompareRequests } from './url'

interface ComparisonTableProps extends CompareRequests {
  comparison: Comparison
  columns: readonly ComparedColumn[]
  /** The column a phone shows next to the base. */
  shown: number
  onShow: (column: number) => void
}

/**
 * Skills aligned across the columns. A phone shows the base and one other column, chosen by tab or swipe. The ARIA roles are
 * written out because the phone's layout changes `display`, which takes the roles of a table away.
 */
export function ComparisonTable({ comparison, columns, request, next, shown, onShow }: ComparisonTableProps) {
  const span = comparison.columns.length + 1
  const swipe = useSwipe((by) => onShow(shown + by))
  const groups = comparison.groups
    .map((group) => ({
      ...group,
      rows: request.onlyChanges ? group.rows.filter(({ changed }) => changed) : group.rows,
    }))
    .filter(({ rows }) => rows.length > 0)
  // If no skill level is stated, role levels differ in their responsibilities: those come first.
  const skillLevelsStated = comparison.groups.some(({ kind }) => kind !== 'unknown')
  const responsibilities = (
    <ResponsibilityRows
      comparison={comparison}
      compared={columns}
      request={request}
      heading={<GroupHeading span={span} text="About each role level" />}
    />
  )
  return (
    <table role="table" className="compare" data-columns={comparison.columns.length} data-shown={shown} {...swipe}>
      <caption className="sr-only">
        Skills and responsibilities side by side. Changes are counted from the first column.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Skill
          </th>
          {comparison.columns.map((column, index) => (
            <th key={columnKey(column)} role="columnheader" scope="col" data-column={index}>
              <ColumnHead columns={columns} index={index} comparison={comparison} request={request} next={next} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.length === 0 && request.onlyChanges && (
        <GroupHeading span={span} text="No skill changes between these role levels." />
      )}
      {!skillLevelsStated && responsibilities}
      {groups.map((group) => (
        <Fragment key={groupKey(group)}>
          <GroupHeading span={span} text={countedHeading(group, comparison.columns[0]?.own)} />
          <tbody role="rowgroup">
            {group.rows.map((row) => (
              <SkillRow key={row.skill.id} row={row} columns={columns} comparison={comparison} request={request} />
            ))}
          </tbody>
        </Fragment>
      ))}
      {skillLevelsStated && responsibilities}
    </table>
  )
}

function SkillRow({
  row,
  columns,
  comparison,
  request,
}: Pick<ComparisonTableProps, 'columns' | 'comparison' | 'request'> & { row: ComparisonRow }) {
  const [framework] = row.skill.frameworks
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {framework ? <Link to={skillHref(framework.id, row.skill.id)}>{row.skill.name}</Link> : row.skill.name}
      </th>
      {row.cells.map((cell, index) => (
        <td key={comparison.columns[index] && columnKey(comparison.columns[index])} role="cell" data-column={index}>
          <ComparisonCell
            cell={cell}
            base={index === 0 ? undefined : row.cells[0]}
            markWording={request.markWording}
            own={comparison.columns[index]?.own}
            oneStepUp={oneStepUp(row, columns[index], index)}
          />
          {index === 0 && <RelatedOfBase comparison={comparison} columns={columns} row={row} />}
        </td>
      ))}
    </tr>
  )
}

/** If a column asks for more than the base: the href of the role levels that ask for one step more than the base. */
function oneStepUp(
  { skill, cells }: ComparisonRow,
  column: ComparedColumn | undefined,
  index: number,
): string | undefined {
  const [base, change] = [cells[0]?.steps, cells[index]?.change]
  if (!column || typeof base !== 'number' || (change?.kind !== 'raised' && change?.kind !== 'new')) return undefined
  const { id, skillScale } = column.ladder.framework
  const next = skillScale[base]
  return next && skillLevelHref(id, skill.id, next.id)
}

function GroupHeading({ span, text }: { span: number; text: string }) {
  return (
    <tbody role="rowgroup" className="group-heading">
      <tr role="row">
        <th role="columnheader" scope="colgroup" colSpan={span}>
          {text}
        </th>
      </tr>
    </tbody>
  )
}

function groupKey(group: RowGroup): string {
  return group.kind === 'only-in' ? `only-in ${group.frameworks.map(({ id }) => id).join(' ')}` : group.kind
}

function countedHeading(group: RowGroup, ownBase?: boolean): string {
  if (group.kind === 'asked') return counted(group.rows.length, 'skill')
  const heading = `${groupHeading(group, ownBase)} · ${group.rows.length}`
  return group.kind === 'same' && group.reworded ? `${heading} (${inWords(group.reworded)} reworded)` : heading
}
