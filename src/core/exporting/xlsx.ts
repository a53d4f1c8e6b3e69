import { writeXlsx } from 'hucre/xlsx'
import { plainCell } from '../text/csv-cell'
import type { Table } from './document'

/**
 * Rows as a workbook of one sheet. Whole numbers are numbers, so that a spreadsheet can count with them; every other cell is
 * text, which no spreadsheet runs. Only what reading would take for a defused cell of a CSV gets an apostrophe more.
 */
export async function xlsxFile(rows: Table): Promise<Uint8Array<ArrayBuffer>> {
  const cellOf = (text: string) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
    return plainCell(text) === text ? text : `'${text}`
  }
  const sheet = { name: 'Framework', rows: rows.map((row) => row.map(cellOf)), freezePane: { rows: 1, columns: 1 } }
  return new Uint8Array(await writeXlsx({ sheets: [sheet] }))
}
