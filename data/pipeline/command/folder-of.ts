import type { Framework } from '../../../src/core/model'
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
