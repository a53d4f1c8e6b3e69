/** What a spreadsheet takes for the beginning of a formula, in half and in full width, and what it skips before one. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A text as one cell of a CSV file (RFC 4180): quoted where it has to be. One that a spreadsheet would run gets an
 * apostrophe before it, which makes it text in any of them.
 */
export function csvCell(text: string): string {
  const defused = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}

/** Rows as a CSV file: each ended by CRLF and filled up to the longest, because a table has as many cells in every row. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => `${Array.from({ length: width }, (_, place) => csvCell(row[place] ?? '')).join(',')}\r\n`).join('')
}
