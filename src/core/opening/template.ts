import { csvFile } from '../text/csv-cell'
import { columnNames, knownColumns, type ColumnName } from '../reading/columns/known-columns'

/** A row by the names of its columns; what is absent is empty. */
export type TemplateRow = Readonly<Partial<Record<ColumnName, string>>>

/** A CSV file with every column we know, under the headings we know best. */
export function tableOf(rows: readonly TemplateRow[]): string {
  return csvFile([
    columnNames.map((name) => knownColumns[name].heading),
    ...rows.map((row) => columnNames.map((name) => row[name] ?? '')),
  ])
}

const role: TemplateRow = {
  roleFamily: 'Role family (optional)',
  role: 'Gardener',
  roleDescription: 'What the role does. Optional, like every column except Role, Role Level, Skill and Skill Level.',
}
const first: TemplateRow = {
  ...role,
  ladderPosition: '1',
  roleLevel: 'Gardener',
  roleLevelDescription: 'What somebody at this role level does.',
  grade: 'G1',
}
const second: TemplateRow = {
  ...role,
  ladderPosition: '2',
  roleLevel: 'Senior gardener',
  roleLevelDescription: 'Repeat the description in each row of a role level, or leave it empty.',
  grade: 'G2',
}
const pruning: TemplateRow = { skill: 'Pruning', skillDescription: 'What the skill is.' }

/** A table to fill in: all columns, and a few rows that explain them. */
export const templateCsv = tableOf([
  {
    ...first,
    ...pruning,
    skillLevel: 'Awareness',
    skillStep: '1',
    skillLevelDescription: 'You can:\n- tell a branch from a shoot\n- say when a tree is cut',
  },
  {
    ...first,
    skill: 'Sowing',
    skillLevel: 'Working',
    skillStep: '2',
    skillLevelDescription: 'What somebody can do at this skill level.',
  },
  {
    ...second,
    ...pruning,
    skillLevel: 'Practitioner',
    skillStep: '3',
    skillLevelDescription: 'You can:\n- prune a tree by yourself\n- teach somebody else to',
  },
  { ...second, skill: 'Sowing', skillLevel: 'Working', skillStep: '2' },
])

/** The file name of the template. */
export const templateName = 'framework-template.csv'
