import { folded } from '../../text/fold'

/** What a column of a file of roles can hold. */
export type ColumnName =
  | 'roleFamily'
  | 'role'
  | 'roleDescription'
  | 'ladderPosition'
  | 'roleLevel'
  | 'roleLevelDescription'
  | 'grade'
  | 'skill'
  | 'skillDescription'
  | 'skillLevel'
  | 'skillStep'
  | 'skillLevelDescription'

export interface KnownColumn {
  /** How a file of ours and the template write it. */
  readonly heading: string
  /** What others call it, in the form of `plainHeading`. */
  readonly others: readonly string[]
}

const names = (list: string) => list.split(', ')

/** In the order of the small format. The headings are the official file's where it has the column. */
export const knownColumns: Readonly<Record<ColumnName, KnownColumn>> = {
  roleFamily: {
    heading: 'Role Family',
    others: names('family, job family, role group, profession, discipline, department, function, category'),
  },
  role: { heading: 'Role', others: names('role name, role title, job, job role, job name, job title, occupation') },
  roleDescription: {
    heading: 'Role Description',
    others: names('role summary, about the role, job description, role purpose'),
  },
  ladderPosition: {
    heading: 'Ladder Position',
    others: names('position, rung number, role level number, role level order, order, rank'),
  },
  roleLevel: {
    heading: 'Role Level',
    others: names('role level name, rung, job level, career level, seniority, seniority level, stage'),
  },
  roleLevelDescription: {
    heading: 'Role Level Description',
    others: names('role level summary, rung description, job level description, seniority description'),
  },
  grade: { heading: 'Grade', others: names('pay grade, band, pay band, salary band, classification') },
  skill: {
    heading: 'Skill',
    others: names('skill name, skills, competency, competency name, competence, capability, capability name'),
  },
  skillDescription: {
    heading: 'Skill Description',
    others: names('skill definition, about the skill, competency description, capability description'),
  },
  skillLevel: {
    heading: 'Skill Level',
    others: names(
      'required skill level, skill level required, required level, level required, expected level, target level, proficiency, proficiency level, competency level, capability level, skill rating, rating, score',
    ),
  },
  skillStep: { heading: 'Skill Step', others: names('skill level number, skill level value, skill level order') },
  skillLevelDescription: {
    heading: 'Skill Level Description',
    others: names(
      'wording, skill wording, skill level wording, level description, proficiency description, competency level description, statements, behaviours, behaviors, indicators, expectations',
    ),
  },
}

/** The first cell of the row above a matrix that lists the skill levels. */
export const scaleHeading = 'Skill Levels, Lowest First'

export const columnNames = Object.keys(knownColumns).filter((name): name is ColumnName => name in knownColumns)

/** Every heading that means a column, ours first, in the form of `plainHeading`. */
export function headingsOf(name: ColumnName): readonly string[] {
  return headings.get(name) ?? []
}

const headings = new Map(
  columnNames.map((name) => [name, [plainHeading(knownColumns[name].heading), ...knownColumns[name].others]]),
)

const allHeadings = new Set(columnNames.flatMap(headingsOf))

/** The names of columns as the template writes them. */
export function columnsInWords(columns: readonly ColumnName[]): string {
  return columns.map((name) => knownColumns[name].heading).join(', ')
}

/** Whether a heading, in the form of `plainHeading`, means a column. */
export function isKnownHeading(heading: string): boolean {
  return allHeadings.has(heading)
}

/** Without these a row says nothing; with the four of `enoughColumns` a file needs nobody to explain it. */
export const enoughColumns: readonly ColumnName[] = ['role', 'roleLevel', 'skill', 'skillLevel']

/** The columns of the official roles.csv that have a meaning of their own there, in the form of `plainHeading`. */
export const officialHeadings: readonly string[] = [
  'role family',
  'role',
  'role description',
  'role level',
  'role level description',
  'skill name',
  'skill description',
  'skill level',
  'skill level description',
  'role type',
]

/** A heading as headings are compared: "roleLevel", "Role_Level" and "ROLE LEVEL:" are all `role level`. */
export function plainHeading(heading: string): string {
  return folded(heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
}
