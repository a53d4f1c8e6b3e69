import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { part, type Document, type Table } from '../document'

/** In bytes, unpacked: some hundred times the official files as a workbook. */
const MOST_UNPACKED = 400_000_000
const MOST_SHEETS = 200
const MOST_ROWS = 20_000
const MOST_COLUMNS = 300

/** Why a file that begins like a zip is not read as a workbook: a sentence without a full stop. */
export class NotAWorkbook extends Error {}

type Workbook = Awaited<ReturnType<typeof readXlsx>>
type Sheet = Workbook['sheets'][number]

/** The sheets of an .xlsx or .ods file as tables. Rejects with `NotAWorkbook`. Formulas give the values they had last; macros are not looked at. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Document> {
  const entries = zipEntries(bytes)
  const isXlsx = entries.some(({ name }) => name === 'xl/workbook.xml')
  if (!isXlsx && !entries.some(({ name }) => name === 'content.xml'))
    throw new NotAWorkbook('this is a zip file without a workbook in it')
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > MOST_UNPACKED)
    throw new NotAWorkbook(`unpacked it would have ${Math.ceil(size / 1_000_000)} MB, which no framework has`)
  const workbook = await (isXlsx ? readXlsx : readOds)(bytes).catch((reason: unknown) => {
    throw new NotAWorkbook(`the workbook is damaged: ${reason instanceof Error ? reason.message : String(reason)}`)
  })
  const leftOut: string[] = []
  const shown = workbook.sheets.filter(({ name, hidden, veryHidden }) => {
    if (hidden || veryHidden) leftOut.push(`hidden sheet “${name}”`)
    return !hidden && !veryHidden
  })
  if (shown.length > MOST_SHEETS) leftOut.push(`all sheets after the first ${MOST_SHEETS}`)
  const tables = shown.slice(0, MOST_SHEETS).map((sheet) => tableOf(sheet, leftOut))
  return { file, root: part('', { tables }), leftOut }
}

/** Merged cells are filled with what they say; hidden rows and columns are left out. */
function tableOf({ name, rows, merges = [], columns = [], rowDefs }: Sheet, leftOut: string[]): Table {
  const grid = rows.slice(0, MOST_ROWS).map((row) => Array.from(row.slice(0, MOST_COLUMNS), (cell) => textOf(cell)))
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = grid[startRow]?.[startCol] ?? ''
    for (const row of grid.slice(startRow, endRow + 1))
      for (let column = startCol; column <= Math.min(endCol, MOST_COLUMNS); column += 1) row[column] = text
  }
  const hidden = new Set(columns.flatMap((column, place) => (column?.hidden ? [place] : [])))
  for (const place of hidden) {
    const heading = grid.map((row) => row[place] ?? '').find((cell) => cell !== '')
    if (heading !== undefined) leftOut.push(`hidden column “${heading}”`)
  }
  return {
    name,
    rows: grid.flatMap((row, place) =>
      rowDefs?.get(place)?.hidden
        ? []
        : [
            {
              number: place + 1,
              cells: Array.from(row, (cell) => cell ?? '').filter((_, column) => !hidden.has(column)),
            },
          ],
    ),
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'object' ? '' : String(cell as string | number | boolean)
}

interface ZipEntry {
  readonly name: string
  /** Unpacked, in bytes. */
  readonly size: number
}

const END_OF_DIRECTORY = 0x06054b50
const IN_DIRECTORY = 0x02014b50
/** The end of the directory has a comment of at most 64 kB behind it. */
const LONGEST_END = 65_557
const MOST_ENTRIES = 5_000

/** The directory of a zip says how large each file in it is, before any is unpacked. */
function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY && bytes.length - end < LONGEST_END) end -= 1
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY)
    throw new NotAWorkbook('the file is cut off: its end is missing')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === IN_DIRECTORY) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      size: view.getUint32(at + 24, true),
    })
    if (entries.length > MOST_ENTRIES) throw new NotAWorkbook(`it has more than ${MOST_ENTRIES} files in it`)
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}
