import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../../../src/core/issue'
import type { Framework } from '../../../src/core/model'
import { synonymKinds, synonymTargets, type Synonym } from '../../../src/core/search/synonyms'
import type { SynonymRow } from './rule'
import { synonymRules } from './rules'

const FILE = 'synonyms/en.tsv'
const HEADING = ['word', 'kind', 'to', 'name', 'reason'].join('\t')

/**
 * The synonyms for searching: beside the folder of the frameworks that they lead to, and checked against those. A faulty line is
 * left out and reported.
 */
export function readSynonyms(
  frameworks: readonly Framework[],
  root: string,
): { synonyms: readonly Synonym[]; issues: readonly Issue[] } {
  const path = join(root, '..', FILE)
  if (!existsSync(path)) return { synonyms: [], issues: [] }
  const { rows, issues } = readSynonymRows(readFileSync(path, 'utf8'), FILE)
  const synonyms = rows.map(({ word, kind, to, name, reason }) => ({ word, kind, to, name, reason }))
  return { synonyms, issues: [...issues, ...brokenSynonymRules(rows, frameworks)] }
}

/** The issues that the rules find. */
export function brokenSynonymRules(rows: readonly SynonymRow[], frameworks: readonly Framework[]): Issue[] {
  const roles = frameworks.flatMap((framework) => framework.roles)
  const known = {
    role: new Set(roles.map(({ name }) => name)),
    'role-level': new Set(roles.flatMap(({ roleLevels }) => roleLevels.map(({ name }) => name))),
    skill: new Set(frameworks.flatMap(({ skills }) => skills.map(({ name }) => name))),
  }
  return synonymRules.flatMap(({ id, check }) =>
    Array.from(check(rows, known), (fault): Issue => ({ severity: 'error', rule: id, ...fault })),
  )
}

/** The lines below the heading. */
export function readSynonymRows(text: string, file: string): { rows: readonly SynonymRow[]; issues: readonly Issue[] } {
  const [heading, ...lines] = text.replace(/\n$/, '').split('\n')
  const issue = (where: string, what: string, tip: string): Issue => ({
    severity: 'error',
    rule: 'synonyms-file',
    where,
    what,
    tip,
  })
  if (heading !== HEADING) {
    const tip = `The first line must be: ${HEADING.replaceAll('\t', ', ')}, separated by tabs.`
    return { rows: [], issues: [issue(file, 'the first line does not name the columns', tip)] }
  }
  const issues: Issue[] = []
  const rows = lines.flatMap((line, index): SynonymRow[] => {
    const where = `${file}, line ${index + 2}`
    const row = readRow(line, where)
    if (typeof row !== 'string') return [row]
    issues.push(issue(where, row, 'A line needs five cells separated by tabs. Only the reason may be empty.'))
    return []
  })
  return { rows, issues }
}

/** A row, or what is wrong with it. */
function readRow(line: string, where: string): SynonymRow | string {
  const cells = line.split('\t')
  if (cells.length !== 5) return `the line has ${cells.length} cells`
  if (cells.some((cell) => cell !== cell.trim())) return 'a cell starts or ends with white space'
  const [word = '', kindCell = '', toCell = '', name = '', reason = ''] = cells
  const kind = synonymKinds.find((known) => known === kindCell)
  if (!word || !name) return 'the word or the name is missing'
  if (!kind) return `"${kindCell}" is not a kind; the kinds are ${synonymKinds.join(', ')}`
  const to = synonymTargets.find((known) => known === toCell)
  if (!to) return `"${toCell}" is none of ${synonymTargets.join(', ')}`
  return { where, word, kind, to, name, reason }
}
