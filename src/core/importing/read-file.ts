import { part, type Document } from './document'
import { readDocument, textKind } from './sources/read-document'
import { counted } from '../text/words'
import { findHeading, type Heading } from './columns/find-heading'
import { missingColumns, type ColumnPlaces } from './columns/match-columns'
import { plainRows, readCsv } from './sources/csv'
import { HEAD_BYTES, decode, isZip, kindOfBinary, withLineFeeds } from './sources/decode'
import type { FileContent, FileToRead, ReadFile } from './reading'
import { RoleRows } from './rows/role-rows'
import { isBlank, type RowsContext } from './rows/row-cells'
import { SkillRows } from './rows/skill-rows'

/** The columns are named in so much of a file, in characters. */
const HEAD_CHARACTERS = 65_536
const SAMPLE_ROWS = 5

type FileContext = Omit<RowsContext, 'heading'>

/** A file that was read. */
export interface FileRead {
  readonly file: ReadFile
  readonly content: FileContent
}

/** Reads one file into the draft: a table, or a framework in JSON. `chosen`: where a person has said which column contains what. */
export async function readFile(
  { name, content }: FileToRead,
  parts: Omit<FileContext, 'file'>,
  chosen?: ColumnPlaces,
): Promise<FileRead> {
  const context = { ...parts, file: name }
  if (typeof content !== 'string' && isZip(content)) return readZip(name, content, context)
  const binary = typeof content === 'string' ? null : kindOfBinary(content.subarray(0, HEAD_BYTES))
  const fileRead = (read: TableRead, encoding: ReadFile['encoding']): FileRead => ({
    file: { name, kind: read.content.kind, encoding, size: content.length, rows: read.rows },
    content: read.content,
  })
  if (binary !== null) {
    context.log.add('file-not-text', { file: name }, `this is ${binary}`)
    return fileRead(nothing, 'UTF-8')
  }
  const { text, encoding, brokenBytes } =
    typeof content === 'string' ? { text: withLineFeeds(content), encoding: null, brokenBytes: 0 } : decode(content)
  if (brokenBytes > 0)
    context.log.add(
      'bytes-broken',
      { file: name },
      `${counted(brokenBytes, 'byte')} could not be read in any text encoding`,
    )
  const written = textKind(name, text)
  if (written === 'data') return fileRead(await readData(text, context), encoding)
  if (written !== 'table') return fileRead(documentRead(await readDocument(name, text, written)), encoding)
  return fileRead(readText(text, context, chosen), encoding)
}

interface TableRead {
  readonly content: FileContent
  readonly rows: number
}

const nothing: TableRead = { content: { kind: 'nothing' }, rows: 0 }

function readText(text: string, context: FileContext, chosen: ColumnPlaces | undefined): TableRead {
  const { file, log } = context
  const found = findHeading(text.slice(0, HEAD_CHARACTERS))
  const heading: Heading | null = found && chosen ? { ...found, places: chosen, kind: 'roles' } : found
  if (heading !== null) return readTable(text, heading, context)
  log.add('file-empty', { file }, 'the file is empty')
  return nothing
}

/** A framework as we export it, or lists and objects of any layout. */
async function readData(text: string, { file, log }: FileContext): Promise<TableRead> {
  const { isFramework, readJsonOrYaml, outlineOfData } = await import('./sources/data')
  const read = readJsonOrYaml(text)
  if (read.kind === 'damaged') {
    log.add(read.isJson ? 'json-unreadable' : 'yaml-unreadable', { file }, read.why)
    return nothing
  }
  if (isFramework(read.value)) return { content: { kind: 'json', value: read.value }, rows: 0 }
  const root = outlineOfData(read.value)
  if (root) return documentRead({ file, root, leftOut: [] })
  log.add('not-understood', { file }, 'it is a single value, or has more values than any framework')
  return nothing
}

function documentRead(document: Document): TableRead {
  return { content: { kind: 'document', document }, rows: 0 }
}

async function readZip(name: string, content: Uint8Array, { log }: FileContext): Promise<FileRead> {
  const { NotAWorkbook, readWorkbook } = await import('./sources/workbook')
  const file = { name, encoding: null, size: content.length }
  try {
    const document = await readWorkbook(name, content)
    const rows = document.root.tables.reduce((sum, table) => sum + table.rows.length, 0)
    return { file: { ...file, kind: 'document', rows }, content: { kind: 'document', document } }
  } catch (reason) {
    if (!(reason instanceof NotAWorkbook)) throw reason
    log.add('file-not-text', { file: name }, reason.message)
    return { file: { ...file, kind: 'nothing', rows: 0 }, content: nothing.content }
  }
}

function readTable(text: string, heading: Heading, context: FileContext): TableRead {
  const { above, start, separator, headings, places, kind } = heading
  above.forEach((cells, place) => logRowAbove(cells, place + 1, context))
  const reader = rowsReader({ ...context, heading })
  const sample: (readonly string[])[] = []
  let rows = above.length
  readCsv(text.slice(start), separator, reader?.isLikeRow ?? (() => true), (row) => {
    rows += 1
    if (rows === above.length + 1) {
      if (reader instanceof RoleRows) logUnknownColumns(heading, rows, context)
    } else if (reader) reader.take(row, rows)
    else if (sample.length < SAMPLE_ROWS) sample.push(row.cells)
  })
  if (kind !== 'unknown') return { content: { kind }, rows }
  const columns = { file: context.file, headings, places, missing: missingColumns(places), sample }
  const table = { name: '', rows: plainRows(text) }
  const document = { file: context.file, root: part('', { tables: [table] }), leftOut: [] }
  return { content: { kind: 'unmatched', columns, document }, rows }
}

/** `null` for a file that is not read: its columns are not known, or there is one of its kind already. */
function rowsReader(context: RowsContext): RoleRows | SkillRows | null {
  const { heading, draft, file, log } = context
  const { kind } = heading
  if (kind === 'unknown') return null
  const before = kind === 'roles' ? draft.rolesFile : draft.skillsFile
  if (before !== '') {
    log.add('file-second', { file }, `“${before}” already contains ${kind}`)
    return null
  }
  return kind === 'roles' ? new RoleRows(context) : new SkillRows(context)
}

function logRowAbove(cells: readonly string[], row: number, { file, log }: FileContext): void {
  // Excel's own word for which separator follows.
  if (cells.every(isBlank) || /^sep=.?$/i.test(cells[0] ?? '')) return
  log.add('row-before-heading', { file, row }, 'the row is above the column names', cells.join(' | '))
}

function logUnknownColumns({ headings, places }: Heading, row: number, { file, log }: FileContext): void {
  const used = new Set(places.values())
  headings.forEach((heading, place) => {
    const column = heading.trim()
    if (!used.has(place) && column !== '')
      log.add('column-unknown', { file, row, column }, `the column “${column}” is not used`)
  })
}
