import type { Issue } from '../../src/core/issue'
import type { FolderFiles } from './folder-files'
import { addToTableList, isFields, type Fields } from './merge'
import { readRequirementsTable } from './requirements-table'
import { orderRoles } from './role-order'

/** The files of a folder, put together. */
export interface Assembled {
  /** For `parseFramework`. `undefined` if a file could not be read: every field it lacks would be another problem. */
  readonly value: Fields | undefined
  /** Problems of the files themselves. */
  readonly issues: readonly Issue[]
}

type Report = (file: string, what: string, tip: string) => void

/**
 * Puts a framework together from the files people edit (docs/data-format.md): framework.json, skills.json,
 * roles/ROLE-ID.json and, where there is one, requirements.tsv. `folder` is the folder's name and the framework's id.
 */
export function assemble(folder: string, files: FolderFiles): Assembled {
  const issues: Issue[] = []
  const report: Report = (file, what, tip) =>
    issues.push({ severity: 'error', rule: 'folder', where: `${folder}/${file}`, what, tip })

  const documents = parseDocuments(files, report)
  const framework = documents.get('framework.json')
  if (!isFields(framework) && issues.length === 0)
    report('framework.json', 'it is missing or is not an object', 'docs/data-format.md shows what it contains.')
  if (!isFields(framework) || issues.length > 0) return { value: undefined, issues }

  const { roleOrder, default: isDefault, ...fields } = framework
  if (isDefault !== undefined && typeof isDefault !== 'boolean')
    report('framework.json', 'default is neither true nor false', 'One framework of the site has "default": true.')
  if (fields.id !== folder)
    report(
      'framework.json',
      `the id is ${JSON.stringify(fields.id)}`,
      'The id and the name of the folder must be the same.',
    )
  for (const field of ['roles', 'skills']) {
    if (Object.hasOwn(fields, field))
      report(
        'framework.json',
        `it contains ${field}`,
        'Put skills in skills.json, and each role in a file under roles.',
      )
  }
  const skills = documents.get('skills.json') ?? []
  const roles = rolesIn(documents, report)

  const tableText = files.get('requirements.tsv')
  if (tableText === undefined) {
    const ordered = orderRoles(roles, roleOrder)
    if (ordered.fault !== null)
      report('framework.json', ordered.fault, 'roleOrder lists the id of every file under roles, once each.')
    return { value: { ...fields, skills, roles: ordered.roles }, issues }
  }
  for (const field of ['roleOrder', 'roleFamilies']) {
    if (Object.hasOwn(framework, field))
      report(
        'framework.json',
        `it contains ${field}`,
        'Leave it out: requirements.tsv gives role families and the order of roles.',
      )
  }
  const { table, issues: tableIssues } = readRequirementsTable(tableText, `${folder}/requirements.tsv`)
  const withRoles = addToTableList(table.roles, roles, `${folder}/roles`)
  const withSkills = addToTableList(table.skills, skills, `${folder}/skills.json`)
  const value = { ...fields, roleFamilies: table.roleFamilies, roles: withRoles.merged, skills: withSkills.merged }
  return { value, issues: [...issues, ...tableIssues, ...withRoles.issues, ...withSkills.issues] }
}

function parseDocuments(files: FolderFiles, report: Report): ReadonlyMap<string, unknown> {
  const documents = new Map<string, unknown>()
  for (const [file, text] of files) {
    if (!file.endsWith('.json')) continue
    try {
      documents.set(file, JSON.parse(text))
    } catch (reason) {
      report(file, `it is not valid JSON: ${String(reason)}`, 'Correct this first. Then the rest is checked.')
    }
  }
  return documents
}

/** The roles, each with the name of its file as its id. */
function rolesIn(documents: ReadonlyMap<string, unknown>, report: Report): readonly Fields[] {
  return [...documents].flatMap(([file, role]): readonly Fields[] => {
    const id = /^roles\/(.+)\.json$/.exec(file)?.[1]
    if (id === undefined) return []
    if (!isFields(role)) report(file, 'it is not an object', 'docs/data-format.md shows what it contains.')
    else if (Object.hasOwn(role, 'id')) report(file, 'it contains an id', 'Remove it: the name of the file is the id.')
    return [isFields(role) ? { ...role, id } : { id }]
  })
}
