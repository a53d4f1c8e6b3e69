import { checkFramework, parseFramework } from '../format/parse'
import { assemble } from './assembling/assemble'
import { columnsInWords } from './columns/known-columns'
import { FrameworkDraft } from './draft/framework-draft'
import { FaultLog } from './faults/fault-log'
import { reportOf } from './faults/report'
import { readFile } from './read-file'
import type { FileToRead, ReadFile, ReadResult, ReadingOptions } from './reading'

/**
 * Reads a framework from the files a person brings: the official roles.csv with or without skills.csv, a CSV of one's
 * own, or the project's JSON. Nothing is refused that can be read; it never throws, whatever a file contains.
 */
export function readFramework(
  given: readonly FileToRead[],
  { about, columns, onProgress }: ReadingOptions,
): ReadResult {
  const log = new FaultLog()
  const draft = new FrameworkDraft()
  const read = given.map((file) => {
    onProgress?.({ file: file.name })
    return readFile(file, { draft, log }, columns?.get(file.name))
  })
  onProgress?.({ file: null })
  const files = read.map(({ file }) => file)

  for (const { file, content } of read)
    if (content.kind === 'json') return frameworkInJson(content.value, file, files, log)
  for (const { content } of read) {
    if (content.kind !== 'unmatched') continue
    const { file, missing } = content.columns
    log.add('columns-not-found', { file }, `no column found for: ${columnsInWords(missing)}`)
    return { kind: 'columns', columns: content.columns, files, report: reportOf(log, []) }
  }
  if (draft.requirements === 0) {
    if (draft.skills.size > 0 && draft.rolesFile === '')
      log.add('skills-alone', { file: draft.skillsFile }, 'no file says which role asks for which skill')
    else if (draft.rolesFile !== '') log.add('no-requirement', { file: draft.rolesFile }, 'no row could be used')
    return { kind: 'nothing', files, report: reportOf(log, []) }
  }
  const assembled = assemble(draft, log, about(draft.isOfficial))
  const { framework, issues } = checkFramework(assembled.framework)
  const report = reportOf(log, [...assembled.issues, ...issues])
  return framework
    ? { kind: 'framework', framework, isOfficial: draft.isOfficial, files, report }
    : { kind: 'nothing', files, report }
}

function frameworkInJson(value: unknown, json: ReadFile, files: readonly ReadFile[], log: FaultLog): ReadResult {
  for (const file of files)
    if (file !== json) log.add('file-beside-json', { file: file.name }, `${json.name} contains a complete framework`)
  const { framework, issues } = parseFramework(value)
  const report = reportOf(log, issues)
  return framework
    ? { kind: 'framework', framework, isOfficial: false, files, report }
    : { kind: 'nothing', files, report }
}
