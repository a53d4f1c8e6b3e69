import { idFromName, idsFromNames, type NamedKind } from '../../src/core/ids'
import type { Issue } from '../../src/core/issue'
import type { Id } from '../../src/core/model'
import { compareNames } from '../../src/core/text/compare-names'
import { readTableRows, tableIssue, type TableRow } from './table-rows'

/** The names, the order and the requirements of a framework. */
export interface RequirementsTable {
  readonly roleFamilies: readonly Named[]
  readonly roles: readonly TableRole[]
  readonly skills: readonly Named[]
}

interface Named {
  readonly id: Id
  readonly name: string
}

interface TableRole extends Named {
  readonly roleFamily: Id
  readonly roleLevels: readonly TableRoleLevel[]
}

interface TableRoleLevel extends Named {
  readonly requirements: readonly { readonly skill: Id; readonly skillLevel: Id | null }[]
}

/**
 * Reads requirements.tsv (docs/data-format.md). Role families, roles and requirements are in the order of the table, role
 * levels in that of `ladder_position`, skills sorted by name. `file` is the name of the table in issues.
 */
export function readRequirementsTable(
  text: string,
  file: string,
): { table: RequirementsTable; issues: readonly Issue[] } {
  const { rows, issues: rowIssues } = readTableRows(text, file)
  const issues: Issue[] = [...rowIssues]

  const named = (names: Iterable<string>, kind: NamedKind): Map<string, Named> => {
    const once = [...new Set(names)]
    const { ids, issues: clashes } = idsFromNames(once, kind)
    issues.push(...clashes.map((clash) => ({ ...clash, where: `${file}, ${clash.where}` })))
    return new Map(once.map((name, index) => [name, { id: ids[index] ?? '', name }]))
  }
  const idIn = (list: ReadonlyMap<string, Named>, name: string): Id => list.get(name)?.id ?? ''

  const roleFamilies = named(
    rows.map(({ roleFamily }) => roleFamily),
    'role-family',
  )
  const roles = named(
    rows.map(({ role }) => role),
    'role',
  )
  const skills = named(
    rows.map(({ skill }) => skill),
    'skill',
  )

  const readRole = ([name, ofRole]: readonly [string, readonly TableRow[]]): TableRole => {
    const byRoleLevel = [...grouped(ofRole, ({ roleLevel }) => roleLevel)].toSorted(
      ([, [a]], [, [b]]) => position(a) - position(b),
    )
    const roleLevels = named(
      byRoleLevel.map(([roleLevel]) => roleLevel),
      'role-level',
    )
    issues.push(...ladderIssues(name, ofRole, file))
    return {
      id: idIn(roles, name),
      name,
      roleFamily: idIn(roleFamilies, ofRole[0]?.roleFamily ?? ''),
      roleLevels: byRoleLevel.map(([roleLevel, ofRoleLevel]) => ({
        id: idIn(roleLevels, roleLevel),
        name: roleLevel,
        requirements: ofRoleLevel.map(({ skill, skillLevel }) => ({
          skill: idIn(skills, skill),
          skillLevel: skillLevel === '' ? null : idFromName(skillLevel),
        })),
      })),
    }
  }
  const table = {
    roleFamilies: [...roleFamilies.values()],
    roles: [...grouped(rows, ({ role }) => role)].map(readRole),
    skills: [...skills.values()].toSorted((a, b) => compareNames(a.name, b.name)),
  }
  return { table, issues }
}

/** A role is in one family, and its role levels are numbered from 1 without a gap. */
function ladderIssues(role: string, rows: readonly TableRow[], file: string): Issue[] {
  const where = `${file}, role "${role}"`
  const families = new Set(rows.map(({ roleFamily }) => roleFamily))
  const steps = new Set(rows.map(({ ladderPosition, roleLevel }) => `${ladderPosition} ${roleLevel}`))
  const positions = new Set(rows.map(({ ladderPosition }) => ladderPosition))
  const roleLevels = new Set(rows.map(({ roleLevel }) => roleLevel))
  const inOrder =
    steps.size === roleLevels.size && positions.size === roleLevels.size && Math.max(...positions) === roleLevels.size
  return [
    ...(families.size > 1
      ? [tableIssue(where, `it is in ${families.size} role families`, 'Give all its lines the same role family.')]
      : []),
    ...(inOrder
      ? []
      : [
          tableIssue(
            where,
            'its ladder positions do not number its role levels 1, 2, 3 and so on',
            'Give every line of a role level the same position.',
          ),
        ]),
  ]
}

function position(row: TableRow | undefined): number {
  return row?.ladderPosition ?? 0
}

function grouped(rows: readonly TableRow[], keyOf: (row: TableRow) => string): Map<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? []
    groups.set(keyOf(row), group)
    group.push(row)
  }
  return groups
}
