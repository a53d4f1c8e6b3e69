import type { Framework, Role, RoleLevel } from '../../../src/core/model'
import type { FolderFiles } from '../folder-files'
import type { Fields } from '../merge'

/** A framework as the files of its folder, which `assemble` puts together again. */
export function folderOf({ roles, skills, ...framework }: Framework, isDefault = false): FolderFiles {
  const ofFolder = { ...(isDefault && { default: true }), roleOrder: roles.map(({ id }) => id) }
  return new Map([
    ['framework.json', json({ ...filled(framework), ...ofFolder })],
    ['skills.json', json(skills.map(filled))],
    ...roles.map(({ id, ...role }): [string, string] => [
      `roles/${id}.json`,
      json({ ...filled(role), roleLevels: role.roleLevels.map(filled) }),
    ]),
  ])
}

/** The files next to a requirements.tsv: only what that table does not contain. */
export function filesBesideTable({ roles, skills }: Framework): FolderFiles {
  return new Map([
    ['skills.json', json(skills.map(({ name: _inTable, ...skill }) => filled(skill)).filter(saysMoreThanItsId))],
    ...roles
      .map(roleBesideTable)
      .filter(saysMoreThanItsId)
      .map(({ id, ...role }): [string, string] => [`roles/${id}.json`, json(role)]),
  ])
}

function roleBesideTable({ name: _name, roleFamily: _family, roleLevels, ...role }: Role): Fields {
  return filled({ ...role, roleLevels: roleLevels.map(roleLevelBesideTable).filter(saysMoreThanItsId) })
}

function roleLevelBesideTable({ name: _inTable, requirements, ...roleLevel }: RoleLevel): Fields {
  return filled({
    ...roleLevel,
    requirements: requirements.flatMap(({ skill, wording }) => (wording === undefined ? [] : [{ skill, wording }])),
  })
}

function saysMoreThanItsId(fields: Fields): boolean {
  return Object.keys(fields).length > 1
}

/** Without empty lists and records, which the format allows to leave out. */
function filled(value: object): Fields {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, field]) => typeof field !== 'object' || field === null || Object.keys(field).length > 0,
    ),
  )
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
