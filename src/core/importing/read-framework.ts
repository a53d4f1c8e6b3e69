import { checkFramework, parseFramework } from '../format/parse'
import { someText } from '../format/places'
import { hasTurns, withoutTurns } from '../text/direction'
import { assemble } from './assembling/assemble'
import { understand } from './understand/understand'
import { columnNames, columnsInWords, knownColumns } from './columns/known-columns'
import { FrameworkDraft, Vote, ensure } from './draft/framework-draft'
import { FaultLog, reportOf } from './faults/fault-log'
import { readFile, type FileRead } from './read-file'
import type { FileLeftOut, FileToRead, ReadFile, ReadResult, ReadingOptions, Understanding } from './reading'
import type { Understood } from './understand/understood'
import { RoleRows } from './rows/role-rows'
import { inOrder } from './understand/words'

/**
 * Reads a framework from the files a person brings: the official roles.csv with or without skills.csv, a CSV of one's
 * own, the project's JSON, or documents of other shapes. It reads all that can be read, and never throws.
 */
export async function readFramework(
  given: readonly (FileToRead | FileLeftOut)[],
  { about, columns, choices = {}, onProgress }: ReadingOptions,
): Promise<ReadResult> {
  const log = new FaultLog()
  const draft = new FrameworkDraft()
  const read: FileRead[] = []
  for (const { name, content } of given) {
    onProgress?.({ file: name })
    if (content === null)
      log.add('file-of-folder', { file: name }, 'it is of another kind, or comes after the first 200 files')
    else read.push(await readFile({ name, content }, { draft, log }, columns?.get(name)))
  }
  onProgress?.({ file: null })
  const files = read.map(({ file }) => file)

  for (const { file, content } of read)
    if (content.kind === 'json') return frameworkInJson(content.value, file, files, log)
  const documents = read.flatMap(({ file, content }) =>
    'document' in content ? valueWithoutTurns(content.document, file, log) : [],
  )
  const understood = understand(documents, choices)
  for (const { content } of read) {
    if (content.kind !== 'unmatched' || understood) continue
    const { file, missing } = content.columns
    log.add('columns-not-found', { file }, `no column found for: ${columnsInWords(missing)}`)
    return { kind: 'columns', columns: content.columns, files, report: reportOf(log, []) }
  }
  if (understood) intoDraft(understood, documents.map(({ file }) => file).join(', '), draft, log)
  else
    for (const { file } of documents)
      log.add('not-understood', { file }, 'we found no levels, roles or skills that repeat')
  const isCatalogue = draft.skills.size > 0 && (draft.rolesFile === '' || understood?.asked.length === 0)
  if (draft.requirements === 0 && !isCatalogue) {
    if (given.length > 0 && !log.groups().some(({ severity }) => severity === 'error'))
      log.add('no-requirement', { file: draft.rolesFile || (files[0]?.name ?? '') }, 'no row could be used')
    return { kind: 'nothing', files, report: reportOf(log, []) }
  }
  if (draft.roles.size === 0)
    log.add('skills-alone', { file: draft.skillsFile }, 'no file says which role asks for which skill')
  const assembled = assemble(draft, log, about(draft.isOfficial, documents[0]?.root.title))
  const { framework, issues } = checkFramework(assembled.framework)
  const report = reportOf(log, [...assembled.issues, ...issues])
  return framework
    ? {
        kind: 'framework',
        framework,
        isOfficial: draft.isOfficial,
        understanding: understood && understandingOf(understood),
        files,
        report,
      }
    : { kind: 'nothing', files, report }
}

function frameworkInJson(value: unknown, json: ReadFile, files: readonly ReadFile[], log: FaultLog): ReadResult {
  for (const file of files)
    if (file !== json) log.add('file-beside-json', { file: file.name }, `${json.name} contains a complete framework`)
  const { framework, issues } = parseFramework(valueWithoutTurns(value, json, log))
  const report = reportOf(log, issues)
  return framework
    ? { kind: 'framework', framework, isOfficial: false, understanding: null, files, report }
    : { kind: 'nothing', files, report }
}

/** Cells of a CSV file are cleaned one by one; of what is read as a whole, every text is. */
function valueWithoutTurns<Value>(value: Value, { name }: ReadFile, log: FaultLog): Value {
  if (!someText(value, hasTurns)) return value
  log.add('text-repaired', { file: name }, 'characters that turn the direction of writing were removed')
  return JSON.parse(withoutTurns(JSON.stringify(value)))
}

function understandingOf({ shape, guesses, question, drawing, leftOut }: Understood): Understanding {
  return { shape, guesses, question, drawing, leftOut }
}

/** From here on there is one way: what a document says goes through the rows of the long shape, which clean and check every cell. */
function intoDraft({ asked, described, scale }: Understood, file: string, draft: FrameworkDraft, log: FaultLog): void {
  log.places.set(
    file,
    asked.map(({ at, row }) => (row > 0 ? { at, row } : { at })),
  )
  const heading = {
    separator: ',',
    above: [],
    start: 0,
    headings: columnNames.map((name) => knownColumns[name].heading),
    places: new Map(columnNames.map((name, place) => [name, place])),
    isOfficial: false,
    kind: 'roles' as const,
  }
  // A catalogue has no file of roles.
  const rows = asked.length > 0 && new RoleRows({ file, heading, draft, log })
  asked.forEach(
    ({ cells }, place) =>
      rows && rows.take({ cells: columnNames.map((name) => cells[name] ?? ''), isMalformed: false }, place + 1),
  )
  scale.forEach((word, place) => {
    const { name } = draft.names.of(word)
    ensure(draft.skillSteps, name, () => new Vote<number>()).cast(place + 1, file, 1)
  })
  const columns = new Set<string>()
  for (const { skill, description, wording } of described) {
    const name = draft.names.of(skill).name
    if (name === '') continue
    const into = draft.skill(name)
    if (description !== '') into.description.cast(draft.texts.of(description).text, file, 1)
    for (const [stage, text] of wording) {
      columns.add(stage)
      const { text: said } = draft.texts.of(text)
      if (said.text !== '' && !said.isPlaceholder) into.wording.set(stage, said)
    }
  }
  if (described.length > 0) {
    draft.skillsFile = file
    draft.skillColumns = [...columns]
    inOrder(draft.skillColumns).forEach((place, step) =>
      ensure(draft.skillSteps, draft.skillColumns[place] ?? '', () => new Vote<number>()).cast(step + 1, file, 1),
    )
  }
}
