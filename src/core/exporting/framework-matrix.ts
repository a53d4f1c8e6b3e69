import { knownColumns, scaleHeading, type ColumnName } from '../importing/columns/known-columns'
import type { Framework } from '../model'
import type { Table } from './document'

/** In the cell of a skill that is asked for without a skill level. */
const ASKED = '✓'

/**
 * A framework as a matrix: a row for each skill, a column for each role level, the skill level in the cell. Its first rows say
 * what they are, so that it reads back with the same roles, grades and skill levels. It has no wording.
 */
export function frameworkMatrix({ roles, roleFamilies, skills, skillScale }: Framework): Table {
  const columns = roles.flatMap((role) => role.roleLevels.map((roleLevel) => ({ role, roleLevel })))
  const row = (name: ColumnName, cells: readonly string[]) => [knownColumns[name].heading, ...cells]
  const grades = columns.map(({ roleLevel: { grade = '' } }) => grade)
  return [
    [scaleHeading, ...skillScale.map(({ name }) => name)],
    ...(roleFamilies.length > 0
      ? [
          row(
            'roleFamily',
            columns.map(({ role }) => roleFamilies.find(({ id }) => id === role.roleFamily)?.name ?? ''),
          ),
        ]
      : []),
    row(
      'role',
      columns.map(({ role }) => role.name),
    ),
    row(
      'roleLevel',
      columns.map(({ roleLevel }) => roleLevel.name),
    ),
    ...(grades.some((grade) => grade !== '') ? [row('grade', grades)] : []),
    row('skill', []),
    ...skills.map((skill) => [
      skill.name,
      ...columns.map(({ roleLevel: { requirements } }) => {
        const asked = requirements.find((requirement) => requirement.skill === skill.id)
        return asked ? (skillScale.find(({ id }) => id === asked.skillLevel)?.name ?? ASKED) : ''
      }),
    ]),
  ]
}
