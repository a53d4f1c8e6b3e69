import { csvFile } from '../text/csv-cell'
import type { Report } from '../reading/faults/report'

const heading = ['Kind', 'File', 'Row', 'Column', 'Value', 'What was found', 'What was done', 'What you can do']

/** A report as a table, a fault a row; a kind of which more were counted than kept ends with a row that says so. */
export function reportCsv(report: Report): string {
  const rows = report.flatMap(({ title, done, tip, count, issues }) => [
    ...issues.map(({ file, where, row, column, value, what }) => [
      title,
      file ?? where,
      row === undefined ? '' : String(row),
      column ?? '',
      value ?? '',
      what,
      done,
      tip,
    ]),
    ...(count > issues.length
      ? [[title, '', '', '', '', `${count - issues.length} more, counted only`, done, tip]]
      : []),
  ])
  return csvFile([heading, ...rows])
}
