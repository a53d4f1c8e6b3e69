import { checkFramework } from '../format/parse'
import type { Framework } from '../model'
import { decode, HEAD_BYTES, withLineFeeds, type Decoded } from './sources/decode'
import { FaultLog } from './faults/fault-log'
import { reportOf } from './faults/report'
import type { FileToRead, ReadFile, ReadResult } from './reading'
import { hasRelatedHeading, issuesInTable, readRelatedTable } from './related-table'

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
  const read = tables.map((table): ReadFile => ({ ...about(table), kind: 'related' }))
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

function about({ name, content }: FileToRead): Omit<ReadFile, 'kind'> {
  const { text, encoding } = textOf(content)
  return { name, encoding, size: content.length, rows: text.trimEnd().split('\n').length }
}
