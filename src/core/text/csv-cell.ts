/**
 * What a spreadsheet takes for the beginning of a formula, in half and in full width, and what it skips before one; behind
 * any apostrophes, so that what is defused can be told from what had an apostrophe of its own.
 */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A text as one cell of a CSV file (RFC 4180): quoted where it has to be. One that a spreadsheet would run gets an
 * apostrophe before it, which makes it text in any of them. `plainCell` takes exactly that one off again.
 */
export function csvCell(text: string): string {
  const defused = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}

/** The text of a cell as it was before `csvCell` defused it; the cell is unquoted already. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell
}

/** Rows as a CSV file: each ended by CRLF and filled up to the longest, because a table has as many cells in every row. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  return rows
    .map((row) => `${Array.from({ length: width }, (_, place) => csvCell(row[place] ?? '')).join(',')}\r\n`)
    .join('')
}
