import type { Issue } from '../../src/core/issue'
import type { FolderFiles } from './folder-files'
import { addToTableList, isFields, type Fields } from './merge'
import { readRequirementsTable } from './requirements-table'
import { orderRoles } from './role-order'

/** What the files of a folder say, put together. */
export interface Assembled {
  /** For `parseFramework`; it holds whatever could be read. */
  readonly value: unknown
  /** Faults of the files themselves, all of them errors. */
  readonly issues: readonly Issue[]
}

/**
 * Puts a framework together from the files people edit (docs/data-format.md): framework.json, skills.json,
 * roles/ROLE-ID.json and, where there is one, requirements.tsv. `folder` is the folder's name and the framework's id.
 */
export function assemble(folder: string, files: FolderFiles): Assembled {
  const issues: Issue[] = []
  const report = (file: string, what: string, tip: string) => {
    issues.push({ severity: 'error', rule: 'folder', where: `${folder}/${file}`, what, tip })
  }
  const json = (file: string): unknown => {
    try {
      return JSON.parse(files.get(file) ?? '')
    } catch (reason) {
      report(file, files.has(file) ? `it is not JSON: ${String(reason)}` : 'there is no such file', 'docs/data-format.md shows what the file holds.')
      return undefined
    }
  }

  const framework = json('framework.json')
  if (!isFields(framework)) return { value: framework, issues }
  const { roleOrder, ...fields } = framework
  if (fields.id !== folder) report('framework.json', `the id is ${JSON.stringify(fields.id)}`, 'A folder has the name of its framework’s id.')
  for (const field of ['roles', 'skills']) {
    if (Object.hasOwn(fields, field)) report('framework.json', `it holds ${field}`, 'Skills stand in skills.json, each role in a file under roles.')
  }

  const skills = files.has('skills.json') ? json('skills.json') : []
  const roles = [...files.keys()].flatMap((file): Fields[] => {
    const id = /^roles\/(.+)\.json$/.exec(file)?.[1]
    if (id === undefined) return []
    const role = json(file)
    if (!isFields(role)) return [{ id }]
    if (Object.hasOwn(role, 'id')) report(file, 'it holds an id', 'The file’s name is the id.')
    return [{ ...role, id }]
  })

  const tableText = files.get('requirements.tsv')
  if (tableText === undefined) {
    const ordered = orderRoles(roles, roleOrder)
    if (ordered.fault !== null) report('framework.json', ordered.fault, 'roleOrder lists the id of every file under roles, once each.')
    return { value: { ...fields, skills, roles: ordered.roles }, issues }
  }
  if (roleOrder !== undefined) report('framework.json', 'it holds a roleOrder', 'The order of the roles is that of requirements.tsv.')
  const { table, issues: tableIssues } = readRequirementsTable(tableText, `${folder}/requirements.tsv`)
  const withRoles = addToTableList(table.roles, roles, `${folder}/roles`)
  const withSkills = addToTableList(table.skills, skills, `${folder}/skills.json`)
  const value = { ...fields, roleFamilies: table.roleFamilies, roles: withRoles.merged, skills: withSkills.merged }
  return { value, issues: [...issues, ...tableIssues, ...withRoles.issues, ...withSkills.issues] }
}
