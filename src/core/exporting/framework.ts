import type { Framework, ListWording, Requirement, Role, RoleLevel, Skill, Wording } from '../model'
import { pieceText } from '../text/text-pieces'
import { columnNames, knownColumns, type ColumnName } from '../importing/columns/known-columns'
import { requirementWording } from '../views/skill-wording'
import type { Table } from './document'
import type { Exported } from './formats'
import { frameworkMatrix } from './framework-matrix'

/** A framework whole, as data; or as a table or a matrix, for a spreadsheet. */
export function frameworkExport(framework: Framework): Exported {
  const table = () => frameworkTable(framework)
  return {
    fileName: framework.id,
    data: () => framework,
    table,
    workbook: table,
    matrix: () => frameworkMatrix(framework),
  }
}

/**
 * A framework as one table with a row for each requirement; read back, it gives the same roles, skills and wording. The
 * table has no column for the rest: title and source, introductions, notes, placeholders, repairs, redirects, published
 * names, and skills and skill levels that no requirement asks for.
 */
export function frameworkTable(framework: Framework): Table {
  return [columnNames.map((name) => knownColumns[name].heading), ...rowsOf(framework)]
}

function* rowsOf(framework: Framework): Generator<readonly string[]> {
  const skills = new Map(framework.skills.map((skill) => [skill.id, skill]))
  for (const role of framework.roles) {
    for (const [place, roleLevel] of role.roleLevels.entries()) {
      for (const requirement of roleLevel.requirements) {
        const cells = {
          ...roleCells(framework, role),
          ...roleLevelCells(roleLevel, place),
          ...requirementCells(framework, requirement, skills.get(requirement.skill)),
        }
        yield columnNames.map((name) => cells[name])
      }
    }
  }
}

type Cells<Name extends ColumnName> = Readonly<Record<Name, string>>

function roleCells({ roleFamilies }: Framework, role: Role): Cells<'roleFamily' | 'role' | 'roleDescription'> {
  return {
    roleFamily: roleFamilies.find(({ id }) => id === role.roleFamily)?.name ?? '',
    role: role.name,
    roleDescription: descriptionText(role.summary, role.responsibilities, []),
  }
}

function roleLevelCells(
  roleLevel: RoleLevel,
  place: number,
): Cells<'ladderPosition' | 'roleLevel' | 'roleLevelDescription' | 'grade'> {
  const { name, grade = '', summary, responsibilities, closing } = roleLevel
  return {
    ladderPosition: String(place + 1),
    roleLevel: name,
    roleLevelDescription: descriptionText(summary, responsibilities, closing),
    grade,
  }
}

function requirementCells(
  { skillScale }: Framework,
  requirement: Requirement,
  skill: Skill | undefined,
): Cells<'skill' | 'skillDescription' | 'skillLevel' | 'skillStep' | 'skillLevelDescription'> {
  const step = skillScale.findIndex(({ id }) => id === requirement.skillLevel)
  // Without a skill level, the skill's own wording is its description, which has a column of its own.
  const wording = requirement.skillLevel === null ? requirement.wording : requirementWording(requirement, skill)
  return {
    skill: skill?.name ?? '',
    skillDescription: wordingText(skill?.description),
    skillLevel: skillScale[step]?.name ?? '',
    skillStep: step < 0 ? '' : String(step + 1),
    skillLevelDescription: wordingText(wording),
  }
}

function descriptionText(
  summary: readonly string[],
  responsibilities: ListWording | undefined,
  closing: readonly string[],
): string {
  return [...summary, ...(responsibilities ? [pieceText(responsibilities)] : []), ...closing].join('\n\n')
}

function wordingText(wording: Wording | undefined): string {
  return wording === undefined ? '' : pieceText(wording)
}
