import { groupHeading } from '../comparing/groups'
import type { Comparison, ComparisonCell, ComparisonColumn, MarkedStatement } from '../comparing/model'
import { columnNames } from '../comparing/names'
import { addedInWords, coveredInWords, type ComparedExplanation } from '../comparing/explanations'
import { explanationLines, oursHeading } from '../explaining'
import type { SkillLevel } from '../model'
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
  /** Our explanation, line by line. */
  readonly ours: readonly string[]
}

const notAsked = 'not asked for'

/** A comparison: the difference in a sentence, then each skill by group, with its skill level and statements in every column. */
export function comparisonExport(comparison: Comparison, end: ExportEnd): Exported {
  return attributed('comparison', end, { text: () => textOf(comparison), table: () => tableOf(comparison) })
}

function textOf(comparison: Comparison): Block[] {
  const names = columnNames(comparison.columns)
  const cellLines = ({ asks, change, says, ours }: CellText, place: number) => {
    const label = names[place]
    const text = (asks === notAsked && change ? [change] : [asks, change]).filter(Boolean).join('; ')
    if (ours.length === 0) return [{ label, text, items: says }]
    const official = says.length > 0 ? [{ label, text: 'Official wording:', items: says }] : []
    return [{ label, text: `${text}. ${oursHeading}:`, items: ours }, ...official]
  }
  return [
    heading(1, listed(names)),
    ...comparison.summaries.map(({ sentence }, place) => paragraph({ label: names[place + 1], text: sentence })),
    ...sectionsOf(comparison).flatMap((section) => [
      heading(2, section.heading),
      ...section.entries.flatMap(({ name, cells }) => [heading(3, name), ...list(cells.flatMap(cellLines))]),
    ]),
  ]
}

/** A row for each skill; for each column its skill level, the change, and its statements on a line each. */
function tableOf(comparison: Comparison): Table {
  const names = columnNames(comparison.columns)
  const sections = sectionsOf(comparison)
  const isExplained = sections.some(({ entries }) =>
    entries.some(({ cells }) => cells.some(({ ours }) => ours.length > 0)),
  )
  const header = names.flatMap((name, place) => [
    name,
    ...(place > 0 ? [`${name}: change`] : []),
    `${name}: statements`,
    ...(isExplained ? [`${name}: ${oursHeading}`] : []),
  ])
  const cellsOf = ({ asks, change, says, ours }: CellText, place: number) => [
    asks,
    ...(place > 0 ? [change] : []),
    says.join('\n'),
    ...(isExplained ? [ours.join('\n')] : []),
  ]
  const rows = sections.flatMap((section) =>
    section.entries.map(({ name, cells }) => [section.heading, name, ...cells.flatMap(cellsOf)]),
  )
  return [['Section', 'Name', ...header], ...rows]
}

/** The content of both forms, in the order of the screen. */
function sectionsOf({ columns, groups }: Comparison): Section[] {
  const ownBase = columns[0]?.own
  const about = (name: string, cellOf: (column: ComparisonColumn) => Partial<CellText>) => ({
    name,
    cells: columns.map((column) => ({ asks: '', change: '', says: [], ours: [], ...cellOf(column) })),
  })
  return [
    ...groups.map((group) => ({
      heading: groupHeading(group, ownBase),
      entries: group.rows.map(({ skill, cells }) => ({
        name: skill.name,
        cells: cells.map((cell) => cellInWords(cell, cells[0], ownBase)),
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
  { asked, renamed, skillLevel, change, hasWording, statements, ours }: ComparisonCell,
  base: ComparisonCell | undefined,
  ownBase: boolean | undefined,
): CellText {
  const says = statements.map(statementInWords)
  const name = renamed ? `${renamed.name}: ` : ''
  return {
    asks: asked ? name + (skillLevel?.name ?? 'skill level not stated') : notAsked,
    // Nobody asked for the skills a person says they have: "no longer" would be wrong.
    change: !change || (change.kind === 'dropped' && ownBase) ? '' : changeInWords(change),
    says: asked && !hasWording && !ours ? [...says, '(official wording not included)'] : says,
    ours: ours ? oursInWords(ours, skillLevel, base?.skillLevel) : [],
  }
}

function oursInWords(
  ours: ComparedExplanation,
  here: SkillLevel | null,
  base: SkillLevel | null | undefined,
): readonly string[] {
  if (ours.kind === 'same') return ['The same']
  if (ours.kind === 'covered') return [coveredInWords(here, base)]
  return ours.skillLevels.flatMap((added) => [
    ...(ours.skillLevels.length > 1 ? [addedInWords(added)] : []),
    ...explanationLines(added.explanation),
  ])
}

/** A kept statement as it is; any other with what happened to it in front. */
function statementInWords(statement: MarkedStatement): string {
  if (statement.kind === 'plain' || statement.kind === 'kept') return statement.text
  return `${statement.kind}: ${statement.text}${statement.kind === 'reworded' ? ` (before: ${statement.base})` : ''}`
}
