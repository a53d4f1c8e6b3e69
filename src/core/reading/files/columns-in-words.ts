import { knownColumns, type ColumnName } from '../columns/known-columns'

/** The names of columns as the template writes them. */
export function columnsInWords(columns: readonly ColumnName[]): string {
  return columns.map((name) => knownColumns[name].heading).join(', ')
}
