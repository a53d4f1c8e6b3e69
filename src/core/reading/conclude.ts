import { checkFramework, parseFramework, type ParsedFramework } from '../format/parse'
import { assemble } from './assembling/assemble'
import type { FaultLog } from './faults/fault-log'
import { reportOf, type Report } from './faults/report'
import { columnsInWords } from './files/columns-in-words'
import type { FileContent } from './files/file-content'
import type { FrameworkDraft } from './held/held-framework'
import type { ReadFile, ReadResult, ReadingOptions } from './reading'

/** A file that has been read to its end. */
export interface Ended {
  readonly file: ReadFile
  readonly content: FileContent
}

/** What comes of the files that were read: one JSON is a framework; else what their rows say makes one. */
export function conclude(
  ended: readonly Ended[],
  held: FrameworkDraft,
  log: FaultLog,
  { about }: ReadingOptions,
): ReadResult {
  const files = ended.map(({ file }) => file)
  for (const { content } of ended) {
    if (content.kind === 'json') return concludeJson(content.value, ended, log)
  }
  for (const { content } of ended) {
    if (content.kind !== 'unmatched') continue
    const { columns } = content
    log.add('columns-not-found', { file: columns.file }, `no column found for: ${columnsInWords(columns.missing)}`)
    return { kind: 'columns', columns, files, report: reportOf(log, []) }
  }
  if (held.requirements === 0) {
    if (held.skills.size > 0 && held.rolesFile === '')
      log.add('skills-alone', { file: held.skillsFile }, 'no file says which role asks for which skill')
    else if (held.rolesFile !== '') log.add('no-requirement', { file: held.rolesFile }, 'no row could be used')
    return { kind: 'nothing', files, report: reportOf(log, []) }
  }
  const assembled = assemble(held, log, about(held.isOfficial))
  const { framework, issues } = checkFramework(assembled.framework)
  return whole(framework, held.isOfficial, files, reportOf(log, [...assembled.issues, ...issues]))
}

function concludeJson(value: unknown, ended: readonly Ended[], log: FaultLog): ReadResult {
  const files = ended.map(({ file }) => file)
  const [json, ...others] = ended.toSorted(
    (a, b) => Number(b.content.kind === 'json') - Number(a.content.kind === 'json'),
  )
  for (const { file } of others)
    log.add('file-beside-json', { file: file.name }, `${json?.file.name} contains a complete framework`)
  const { framework, issues } = parseFramework(value)
  return whole(framework, false, files, reportOf(log, issues))
}

function whole(
  framework: ParsedFramework['framework'],
  isOfficial: boolean,
  files: readonly ReadFile[],
  report: Report,
): ReadResult {
  return framework ? { kind: 'framework', framework, isOfficial, files, report } : { kind: 'nothing', files, report }
}
