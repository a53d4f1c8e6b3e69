import { exportFormats, type Exported } from '@/core/exporting/formats'

/** An export in one of the formats, by its name. */
export async function written(name: string, exported: Exported): Promise<string> {
  const format = exportFormats.find((each) => each.name === name)
  if (!format) throw new Error(`There is no format ${name}`)
  return String(await format.write(exported))
}

/** An export as the rows that a spreadsheet finds in its CSV. */
export async function writtenRows(exported: Exported): Promise<string[][]> {
  return readCsv(await written('CSV', exported))
}

/** RFC 4180, read by hand: what a spreadsheet finds in a file. */
export function readCsv(file: string): string[][] {
  const cell = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y
  const rows: string[][] = [[]]
  for (let found = cell.exec(file); found; found = cell.exec(file)) {
    rows.at(-1)?.push((found[1] ?? found[3] ?? '').replaceAll('""', '"'))
    if ((found[2] ?? found[4]) === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
