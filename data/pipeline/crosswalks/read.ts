import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Crosswalk, crosswalkKinds } from '../../../src/core/editions/crosswalk'
import type { Issue } from '../../../src/core/issue'
import type { Framework } from '../../../src/core/model'
import type { PlacedCrosswalk, PlacedRow } from './rule'
import { crosswalkRules } from './rules'

const FOLDER = 'crosswalks'
const HEADING = ['from', 'to', 'kind', 'reason'].join('\t')

/** The crosswalks beside the folder of the frameworks, checked against those. A file that names two frameworks by `FROM--TO.tsv` each. */
export function readCrosswalks(
  frameworks: readonly Framework[],
  root: string,
): { crosswalks: readonly Crosswalk[]; issues: readonly Issue[] } {
  const folder = join(root, '..', FOLDER)
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.tsv'))
        .toSorted()
    : []
  const read = files.map((file) => readCrosswalk(readFileSync(join(folder, file), 'utf8'), file, frameworks))
  return {
    crosswalks: read.flatMap(({ crosswalk }) => crosswalk ?? []),
    issues: [...read.flatMap(({ issues }) => issues), ...pairedTwice(files)],
  }
}

/** One file: the crosswalk, or all its issues; a faulty line is left out and reported. */
export function readCrosswalk(
  text: string,
  file: string,
  frameworks: readonly Framework[],
): { crosswalk: Crosswalk | null; issues: readonly Issue[] } {
  const place = `${FOLDER}/${file}`
  const [fromId = '', toId = ''] = basename(file, '.tsv').split('--')
  const [from, to] = [fromId, toId].map((id) => frameworks.find((framework) => framework.id === id))
  if (!from || !to) {
    const what = `there is no framework "${from ? toId : fromId}"`
    return {
      crosswalk: null,
      issues: [fileIssue(place, what, 'Name the file FROM--TO.tsv, by the ids of two frameworks.')],
    }
  }
  const { rows, issues } = readRows(text, place)
  const placed: PlacedCrosswalk = { from: from.id, to: to.id, where: place, rows }
  const broken = crosswalkRules.flatMap(({ id, check }) =>
    Array.from(check(placed, from, to), (fault): Issue => ({ severity: 'error', rule: id, ...fault })),
  )
  const unplaced = rows.map((row) => ({ from: row.from, to: row.to, kind: row.kind, reason: row.reason }))
  return { crosswalk: { from: from.id, to: to.id, rows: unplaced }, issues: [...issues, ...broken] }
}

/** Both directions are read from one file. */
function pairedTwice(files: readonly string[]): Issue[] {
  return files.flatMap((file) => {
    const [from, to] = basename(file, '.tsv').split('--')
    const back = `${to}--${from}.tsv`
    return from !== to && file < back && files.includes(back)
      ? [fileIssue(`${FOLDER}/${back}`, `${file} is about the same two frameworks`, 'Keep one of the two files.')]
      : []
  })
}

function readRows(text: string, file: string): { rows: readonly PlacedRow[]; issues: readonly Issue[] } {
  const [heading, ...lines] = text.replace(/\n$/, '').split('\n')
  if (heading !== HEADING) {
    const tip = `The first line must be: ${HEADING.replaceAll('\t', ', ')}, separated by tabs.`
    return { rows: [], issues: [fileIssue(file, 'the first line does not name the columns', tip)] }
  }
  const issues: Issue[] = []
  const rows = lines.flatMap((line, index): PlacedRow[] => {
    const where = `${file}, line ${index + 2}`
    const row = readRow(line, where)
    if (typeof row !== 'string') return [row]
    issues.push(fileIssue(where, row, 'A line needs four cells separated by tabs. Only from or to may be empty.'))
    return []
  })
  return { rows, issues }
}

/** A row, or what is wrong with it. */
function readRow(line: string, where: string): PlacedRow | string {
  const cells = line.split('\t')
  if (cells.length !== 4) return `the line has ${cells.length} cells`
  if (cells.some((cell) => cell !== cell.trim())) return 'a cell starts or ends with white space'
  const [from = '', to = '', kindCell = '', reason = ''] = cells
  if (!from && !to) return 'both sides are empty'
  const kind = crosswalkKinds.find((known) => known === kindCell)
  if (!kind) return `"${kindCell}" is not a kind; the kinds are ${crosswalkKinds.join(', ')}`
  return { where, from: from || null, to: to || null, kind, reason }
}

function fileIssue(where: string, what: string, tip: string): Issue {
  return { severity: 'error', rule: 'crosswalk-file', where, what, tip }
}
