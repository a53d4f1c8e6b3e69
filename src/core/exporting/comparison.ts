import { csvExport, type ExportEnd, markdownExport } from './attribution'
import type { Comparison, ComparisonCell, ComparisonColumn, MarkedStatement, RowGroup } from '../comparing/model'
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

/** A comparison as Markdown: what it comes to, then group by group each skill with what every column asks and says. */
export function comparisonMarkdown(comparison: Comparison, end: ExportEnd): string {
  const names = columnNames(comparison.columns).map(markdownText)
  const cell = ({ asks, change, says }: CellText, place: number) => {
    const head = [asks, change].filter(Boolean).map(markdownText).join('; ')
    return [`- **${names[place]}**${head && `: ${head}`}`, ...says.map((line) => `  - ${markdownText(line)}`)].join(
      '\n',
    )
  }
  return markdownExport(
    [
      `# ${names.join(', ')}`,
      ...comparison.summaries.map(({ sentence }, place) => `**${names[place + 1]}**: ${markdownText(sentence)}`),
      ...sectionsOf(comparison).flatMap(({ heading, entries }) => [
        `## ${markdownText(heading)}`,
        ...entries.flatMap(({ name, cells }) => [`### ${markdownText(name)}`, cells.map(cell).join('\n')]),
      ]),
    ],
    end,
  )
}

/** A comparison as CSV: a row for each skill, and for each column what it asks, the change and the statements, a line each. */
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
  return csvExport([['Group', 'Name', ...header], ...rows], end)
}

/** Both exports hold the same, in the order of the screen. */
function sectionsOf({ columns, groups }: Comparison): Section[] {
  const about = (name: string, cellOf: (column: ComparisonColumn) => Partial<CellText>) => ({
    name,
    cells: columns.map((column) => ({ asks: '', change: '', says: [], ...cellOf(column) })),
  })
  return [
    ...groups.map((group) => ({
      heading: groupInWords(group),
      entries: group.rows.map(({ skill, cells }) => ({ name: skill.name, cells: cells.map(cellInWords) })),
    })),
    {
      heading: 'What the source says of each role level',
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

function cellInWords({ asked, skillLevel, change, wordingHeld, statements }: ComparisonCell): CellText {
  const says = statements.map(statementInWords)
  return {
    asks: asked ? (skillLevel?.name ?? 'skill level not stated') : 'not asked for',
    change: change ? (change.kind === 'unknown' ? 'change unknown' : changeInWords(change)) : '',
    says: asked && !wordingHeld ? [...says, '(wording not held)'] : says,
  }
}

/** What is kept stands as it is; what became of any other statement stands before it. */
function statementInWords(statement: MarkedStatement): string {
  if (statement.kind === 'plain' || statement.kind === 'kept') return statement.text
  return `${statement.kind}: ${statement.text}${statement.kind === 'reworded' ? ` (before: ${statement.base})` : ''}`
}

const headings = {
  asked: 'Skills',
  raised: 'Raised',
  new: 'New',
  lowered: 'Lowered',
  dropped: 'No longer asked',
  unknown: 'Change unknown',
  same: 'The same skill level',
} as const

function groupInWords(group: RowGroup): string {
  return group.kind === 'only-in'
    ? `Asked for only in ${listed(group.frameworks.map(({ shortTitle }) => shortTitle))}`
    : headings[group.kind]
}
