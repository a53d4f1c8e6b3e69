import { idFromName } from '../ids'
import type { Issue } from '../issue'
import type { Framework, RelatedSkills, Skill } from '../model'
import { plainHeading } from './columns/known-columns'
import { readCsv } from './sources/csv'
import { checkFramework } from '../format/parse'
import { HEAD_BYTES, decode, type Decoded, withLineFeeds } from './sources/decode'
import { FaultLog, reportOf } from './faults/fault-log'
import type { FileToRead, ReadFile, ReadResult } from './reading'

/** A table of related skills as far as it could be read. */
export interface RelatedTable {
  readonly relatedSkills: readonly RelatedSkills[]
  /** The row of each in the file, the heading being row 1. */
  readonly rows: readonly number[]
  readonly issues: readonly Issue[]
}

const headings = ['skill a', 'skill b', 'kind', 'reason']

/**
 * Reads a table of related skills (docs/data-format.md), cells parted by tabs, commas or semicolons. Skills are given by their
 * names or ids. A faulty row is left out and reported; whether the framework has the skills is for its rules to say.
 */
export function readRelatedTable(
  text: string,
  file: string,
  skills: readonly Pick<Skill, 'id' | 'name'>[] = [],
): RelatedTable {
  const idByName = new Map(skills.map(({ id, name }) => [name, id]))
  const idOf = (skill: string) => idByName.get(skill) ?? idFromName(skill)
  const issues: Issue[] = []
  const report = (row: number, what: string, tip: string) =>
    issues.push({ severity: 'error', rule: 'related-table', where: `${file}, row ${row}`, what, tip })

  const relatedSkills: RelatedSkills[] = []
  const rows: number[] = []
  const [heading = [], ...lines] = cutRows(text)
  const places = headings.map((name) => heading.findIndex((cell) => plainHeading(cell) === name))
  if (places.includes(-1)) {
    report(1, 'it does not name the columns', 'The first row must be: skill_a, skill_b, kind, reason.')
    return { relatedSkills, rows, issues }
  }
  for (const [index, cells] of lines.entries()) {
    const row = index + 2
    const [skill = '', other = '', kind = '', reason = ''] = places.map((place) => cells[place]?.trim())
    if (cells.every((cell) => cell.trim() === '')) continue
    if (!skill || !other) report(row, 'a skill is missing', 'A row names two skills.')
    else if (!isKind(kind)) report(row, `"${kind}" is not a kind`, 'The kinds are: variant, related, refused.')
    else if (!reason) report(row, 'the reason is missing', 'Give the reason in one sentence.')
    else {
      relatedSkills.push({ skills: [idOf(skill), idOf(other)], kind, reason })
      rows.push(row)
    }
  }
  return { relatedSkills, rows, issues }
}

/** Whether the first row of a text names the columns of such a table. */
function hasRelatedHeading(text: string): boolean {
  const [heading = []] = cutRows(text.slice(0, text.indexOf('\n') + 1) || text)
  return headings.every((name) => heading.some((cell) => plainHeading(cell) === name))
}

/** What the rules found in a table, with the row of the file in place of the place in the list. */
export function issuesInTable(issues: readonly Issue[], { rows }: RelatedTable, file: string): readonly Issue[] {
  return issues.map((issue) => {
    const place = /^relatedSkills\[(\d+)\]/.exec(issue.where)?.[1]
    return place === undefined ? issue : { ...issue, where: `${file}, row ${rows[Number(place)]}` }
  })
}

function isKind(kind: string): kind is RelatedSkills['kind'] {
  return kind === 'variant' || kind === 'related' || kind === 'refused'
}

function cutRows(text: string): (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const [first = ''] = plain.split('\n', 1)
  const separator = ['\t', ';', ','].find((each) => first.includes(each)) ?? '\t'
  const rows: (readonly string[])[] = []
  readCsv(
    plain,
    separator,
    ({ length }) => length === headings.length,
    ({ cells }) => rows.push(cells),
  )
  return rows
}

/** Whether a file is a table of related skills, by its first row. */
export function isRelatedTable({ content }: FileToRead): boolean {
  const head = typeof content === 'string' ? content.slice(0, HEAD_BYTES) : content.subarray(0, HEAD_BYTES)
  return hasRelatedHeading(textOf(head).text)
}

/**
 * What was read, with the related skills of the tables that came with it, in place of those that the framework had. A row that cannot be
 * used is left out and reported.
 */
export function withRelatedTables(reading: ReadResult, tables: readonly FileToRead[]): ReadResult {
  if (tables.length === 0) return reading
  const log = new FaultLog()
  const read = tables.map(({ name, content }): ReadFile => {
    const { text, encoding } = textOf(content)
    return { name, kind: 'related', encoding, size: content.length, rows: text.trimEnd().split('\n').length }
  })
  const add = <Reading extends ReadResult>(to: Reading): Reading => ({
    ...to,
    files: [...to.files, ...read],
    report: [...to.report, ...reportOf(log, [])],
  })
  if (reading.kind !== 'framework') {
    if (reading.files.length === 0)
      for (const { name } of read) log.add('related-alone', { file: name }, 'it comes alone')
    return add(reading)
  }
  const relatedSkills = tables.flatMap((table) => usablePairs(table, reading.framework, log))
  return add({ ...reading, framework: { ...reading.framework, relatedSkills } })
}

function usablePairs({ name, content }: FileToRead, framework: Framework, log: FaultLog): Framework['relatedSkills'] {
  const table = readRelatedTable(textOf(content).text, name, framework.skills)
  const { issues } = checkFramework({ ...framework, relatedSkills: table.relatedSkills })
  const faults = [...table.issues, ...issuesInTable(issues, table, name)]
    .map(({ where, what }) => ({ row: Number(/row (\d+)$/.exec(where)?.[1] ?? 0), what }))
    .filter(({ row }) => row > 0)
    .toSorted((a, b) => a.row - b.row)
  for (const { row, what } of faults) log.add('related-row', { file: name, row }, what)
  const faulty = new Set(faults.map(({ row }) => row))
  return table.relatedSkills.filter((_, place) => !faulty.has(table.rows[place] ?? 0))
}

function textOf(content: FileToRead['content']): Pick<Decoded, 'text'> & { readonly encoding: ReadFile['encoding'] } {
  return typeof content === 'string' ? { text: withLineFeeds(content), encoding: null } : decode(content)
}
