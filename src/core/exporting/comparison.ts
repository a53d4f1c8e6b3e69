import { groupHeading } from '../comparing/groups'
import type { Comparison, ComparisonCell, ComparisonColumn, MarkedStatement } from '../comparing/model'
import { columnNames } from '../comparing/names'
import { changeInWords, listed } from '../text/words'
import { attributed, heading, list, paragraph, type Block, type ExportEnd, type Table } from './document'
import type { Exported } from './formats'

interface Section {
  readonly heading: string
  readonly entries: readonly { readonly name: string; readonly cells: readonly CellText[] }[]
}

interface CellText {
  readonly asks: string
  readonly change: string
  readonly says: readonly string[]
}

const notAsked = 'not asked for'

/** A comparison: the difference in a sentence, then each skill by group, with its skill level and statements in every column. */
export function comparisonExport(comparison: Comparison, end: ExportEnd): Exported {
  return attributed('comparison', end, { text: () => textOf(comparison), table: () => tableOf(comparison) })
}

function textOf(comparison: Comparison): Block[] {
  const names = columnNames(comparison.columns)
  const cellLine = ({ asks, change, says }: CellText, place: number) => ({
    label: names[place],
    text: (asks === notAsked && change ? [change] : [asks, change]).filter(Boolean).join('; '),
    items: says,
  })
  return [
    heading(1, listed(names)),
    ...comparison.summaries.map(({ sentence }, place) => paragraph({ label: names[place + 1], text: sentence })),
    ...sectionsOf(comparison).flatMap((section) => [
      heading(2, section.heading),
      ...section.entries.flatMap(({ name, cells }) => [heading(3, name), ...list(cells.map(cellLine))]),
    ]),
  ]
}

/** A row for each skill; for each column its skill level, the change, and its statements on a line each. */
function tableOf(comparison: Comparison): Table {
  const names = columnNames(comparison.columns)
  const header = names.flatMap((name, place) => [
    name,
    ...(place > 0 ? [`${name}: change`] : []),
    `${name}: statements`,
  ])
  const cellsOf = ({ asks, change, says }: CellText, place: number) => [
    asks,
    ...(place > 0 ? [change] : []),
    says.join('\n'),
  ]
  const rows = sectionsOf(comparison).flatMap((section) =>
    section.entries.map(({ name, cells }) => [section.heading, name, ...cells.flatMap(cellsOf)]),
  )
  return [['Section', 'Name', ...header], ...rows]
}

/** The content of both forms, in the order of the screen. */
function sectionsOf({ columns, groups }: Comparison): Section[] {
  const ownBase = columns[0]?.own
  const about = (name: string, cellOf: (column: ComparisonColumn) => Partial<CellText>) => ({
    name,
    cells: columns.map((column) => ({ asks: '', change: '', says: [], ...cellOf(column) })),
  })
  return [
    ...groups.map((group) => ({
      heading: groupHeading(group, ownBase),
      entries: group.rows.map(({ skill, cells }) => ({
        name: skill.name,
        cells: cells.map((cell) => cellInWords(cell, ownBase)),
      })),
    })),
    {
      heading: 'About each role level',
      entries: [
        about('Grade', ({ roleLevel }) => ({ asks: roleLevel.grade ?? '' })),
        about('Responsibilities', ({ responsibilities: { leadIn = '', statements } }) => ({
          asks: leadIn,
          says: statements.map(statementInWords),
        })),
        about('Summary', ({ summary }) => ({ says: summary })),
      ].filter(({ cells }) => cells.some(({ asks, says }) => asks || says.length > 0)),
    },
  ].filter(({ entries }) => entries.length > 0)
}

function cellInWords(
  { asked, skillLevel, change, hasWording, statements }: ComparisonCell,
  ownBase: boolean | undefined,
): CellText {
  const says = statements.map(statementInWords)
  return {
    asks: asked ? (skillLevel?.name ?? 'skill level not stated') : notAsked,
    // Nobody asked for the skills a person says they have: "no longer" would be wrong.
    change: !change || (change.kind === 'dropped' && ownBase) ? '' : changeInWords(change),
    says: asked && !hasWording ? [...says, '(official wording not included)'] : says,
  }
}

/** A kept statement as it is; any other with what happened to it in front. */
function statementInWords(statement: MarkedStatement): string {
  if (statement.kind === 'plain' || statement.kind === 'kept') return statement.text
  return `${statement.kind}: ${statement.text}${statement.kind === 'reworded' ? ` (before: ${statement.base})` : ''}`
}
