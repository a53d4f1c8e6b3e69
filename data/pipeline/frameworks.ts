import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { brokenRules, parseFramework, type ParsedFramework } from '../../src/core/format/parse'
import { hasErrors, type Issue } from '../../src/core/issue'
import { issuesInTable, readRelatedTable, type RelatedTable } from '../../src/core/importing/related-tables'
import { assemble } from './assemble'
import { addExplanations } from './explanations/add'
import { explanationRules } from './explanations/rules'
import { readFolderFiles } from './folder-files'
import { frameworkFolders } from './framework-folders'
import type { Fields } from './merge'

/** A folder read, put together and parsed; no framework if any of the three found an error. */
export type ReadFramework = ParsedFramework & { readonly name: string }

/**
 * Reads one framework as people edit it: its folder, and our own additions that are kept apart, the explanations of its skills
 * and its related skills. Rejects only if there is no such folder.
 */
export async function readFramework(folder: string): Promise<ReadFramework> {
  const name = basename(folder)
  const apart = (kind: string) => ({
    file: join(kind, `${name}.tsv`),
    path: join(folder, '../..', kind, `${name}.tsv`),
  })
  const assembled = assemble(name, await readFolderFiles(folder))

  const related = apart('related-skills')
  const relatedText = (await readIfThere(related.path)) ?? NO_RELATED_SKILLS
  const table = readRelatedTable(relatedText, related.file)
  const ownIssues = [...assembled.issues, ...table.issues, ...orderIssues(relatedText, related.file)]
  if (assembled.value === undefined) return { name, framework: null, issues: ownIssues }

  const explanations = apart('explanations')
  const text = await readIfThere(explanations.path)
  const explained = text === null ? null : addExplanations(assembled.value, text, explanations.file)
  const parsed = parseFramework(withRelatedSkills(explained?.framework ?? assembled.value, table))
  const ofExplanations = [
    ...(explained?.issues ?? []),
    ...(explained && parsed.framework ? brokenRules(parsed.framework, explanationRules) : []),
  ]
  const issues = [...ownIssues, ...ofExplanations, ...issuesInTable(parsed.issues, table, related.file)]
  return hasErrors(issues) ? { name, framework: null, issues } : { ...parsed, name, issues }
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((reason: unknown) => {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return null
    throw reason
  })
}

const NO_RELATED_SKILLS = 'skill_a\tskill_b\tkind\treason\n'

/** Sorted rows keep a change of one row to one line of a diff, and make a pair easy to find. */
function orderIssues(text: string, file: string): Issue[] {
  const rows = text.trimEnd().split('\n')
  return rows.flatMap((row, place): Issue[] => {
    const [skill = '', other = ''] = row.split('\t')
    if (place === 0 || (skill < other && (place === 1 || row > (rows[place - 1] ?? '')))) return []
    return [
      {
        severity: 'warning',
        rule: 'related-table',
        where: `${file}, row ${place + 1}`,
        what: 'it is out of order',
        tip: 'Sort the rows by the first skill, then by the second, which comes after the first.',
      },
    ]
  })
}

function withRelatedSkills(value: Fields, { relatedSkills }: RelatedTable): Fields {
  if (relatedSkills.length === 0) return value
  return { ...value, relatedSkills }
}

/** Reads every framework under a folder, in the order they are offered. */
export async function readFrameworks(root: string): Promise<readonly ReadFramework[]> {
  return Promise.all(frameworkFolders(root).map((name) => readFramework(join(root, name))))
}
