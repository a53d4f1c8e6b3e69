import { csvExport, type ExportEnd, markdownExport } from './attribution'
import type { ComparedColumn } from '../comparing/model'
import { markdownText } from '../text/markdown-text'
import { statementsOf } from '../comparing/statements'

/** A role level as Markdown, for an advert that says what the framework says. Parts that the source does not have are left out. */
export function roleLevelMarkdown(column: ComparedColumn, end: ExportEnd): string {
  const { ladder, roleLevel, wording } = column
  const responsibilities = statementsOf(wording.responsibilities)
  const leadIn = wording.responsibilities?.leadIn
  return markdownExport(
    [
      `# ${markdownText(roleLevel.name)}`,
      [
        `- Role: ${markdownText(ladder.role.name)}`,
        ...(roleLevel.grade ? [`- Grade: ${markdownText(roleLevel.grade)}`] : []),
      ].join('\n'),
      ...wording.summary.map(markdownText),
      ...(responsibilities.length > 0 ? ['## Responsibilities'] : []),
      ...(leadIn ? [markdownText(leadIn)] : []),
      ...(responsibilities.length > 0 ? [markdownList(responsibilities)] : []),
      ...wording.closing.map(markdownText),
      '## Skills',
      ...requiredSkills(column).flatMap(({ name, asks, statements }) => [
        `### ${markdownText(`${name}: ${asks}`)}`,
        ...(statements.length > 0 ? [markdownList(statements)] : []),
      ]),
    ],
    end,
  )
}

/** A role level as CSV: a row for each fact; each statement of a skill has its skill and skill level in the same row. */
export function roleLevelCsv(column: ComparedColumn, end: ExportEnd): string {
  const { ladder, roleLevel, wording } = column
  return csvExport(
    [
      ['Part', 'Skill', 'Skill level', 'Text'],
      ['Role', '', '', ladder.role.name],
      ['Role level', '', '', roleLevel.name],
      ...(roleLevel.grade ? [['Grade', '', '', roleLevel.grade]] : []),
      ...wording.summary.map((text) => ['Summary', '', '', text]),
      ...statementsOf(wording.responsibilities).map((text) => ['Responsibility', '', '', text]),
      ...wording.closing.map((text) => ['Closing', '', '', text]),
      ...requiredSkills(column).flatMap(({ name, asks, statements }) =>
        (statements.length > 0 ? statements : ['']).map((text) => ['Skill', name, asks, text]),
      ),
    ],
    end,
  )
}

function requiredSkills({ ladder, roleLevel, wording }: ComparedColumn) {
  return roleLevel.requirements.map(({ skill, skillLevel }) => ({
    name: ladder.skills.find(({ id }) => id === skill)?.name ?? skill,
    asks: ladder.framework.skillScale.find(({ id }) => id === skillLevel)?.name ?? 'skill level not stated',
    statements: statementsOf(wording.skills[skill]),
  }))
}

function markdownList(statements: readonly string[]): string {
  return statements.map((statement) => `- ${markdownText(statement)}`).join('\n')
}
