import { csvExport, type ExportEnd, markdownExport } from './attribution'
import { groupHeading } from '../comparing/groups'
import type { Comparison, ComparisonCell, ComparisonColumn, MarkedStatement } from '../comparing/model'
import { columnNames } from '../comparing/names'
import { markdownText } from '../text/markdown-text'
import { changeInWords, listed } from '../text/words'

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

/** A comparison as Markdown: the difference in a sentence, then each skill by group, with its skill level and statements in every column. */
export function comparisonMarkdown(comparison: Comparison, end: ExportEnd): string {
  const names = columnNames(comparison.columns).map(markdownText)
  const cell = ({ asks, change, says }: CellText, place: number) => {
    const head = (asks === notAsked && change ? [change] : [asks, change]).filter(Boolean).map(markdownText).join('; ')
    return [`- **${names[place]}**${head && `: ${head}`}`, ...says.map((line) => `  - ${markdownText(line)}`)].join(
      '\n',
    )
  }
  return markdownExport(
    [
      `# ${listed(names)}`,
      ...comparison.summaries.map(({ sentence }, place) => `**${names[place + 1]}**: ${markdownText(sentence)}`),
      ...sectionsOf(comparison).flatMap(({ heading, entries }) => [
        `## ${markdownText(heading)}`,
        ...entries.flatMap(({ name, cells }) => [`### ${markdownText(name)}`, cells.map(cell).join('\n')]),
      ]),
    ],
    end,
  )
}

/** A comparison as CSV: a row for each skill; for each column its skill level, the change, and its statements on a line each. */
export function comparisonCsv(comparison: Comparison, end: ExportEnd): string {
  const names = columnNames(comparison.columns)
  const header = names.flatMap((name, place) => [
    name,
    ...(place > 0 ? [`${name}: change`] : []),
    `${name}: statements`,
  ])
  const cell = ({ asks, change, says }: CellText, place: number) => [
    asks,
    ...(place > 0 ? [change] : []),
    says.join('\n'),
  ]
  const rows = sectionsOf(comparison).flatMap(({ heading, entries }) =>
    entries.map(({ name, cells }) => [heading, name, ...cells.flatMap(cell)]),
  )
  return csvExport([['Section', 'Name', ...header], ...rows], end)
}

/** The content of both exports, in the order of the screen. */
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
