/**
 * Characters that start a formula in a spreadsheet, in half and full width, and those it skips before one. Apostrophes may
 * come first, so that a defused cell can be told from a cell that had its own apostrophe.
 */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A text as one cell of a CSV file (RFC 4180), quoted if necessary. A text that a spreadsheet would run gets an apostrophe
 * in front, which makes it text in every spreadsheet. `plainCell` removes exactly that one.
 */
export function csvCell(text: string): string {
  const defused = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}

/** The text of an unquoted cell as it was before `csvCell` defused it. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell
}

/** Rows as a CSV file. Each ends with CRLF, and short rows are filled up, because a table has as many cells in every row. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  return rows
    .map((row) => `${Array.from({ length: width }, (_, place) => csvCell(row[place] ?? '')).join(',')}\r\n`)
    .join('')
}
