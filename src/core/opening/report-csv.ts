import { csvFile } from '../text/csv-cell'
import type { Report } from '../reading/faults/report'
import { doneInWords } from './report-in-words'

const heading = ['Problem', 'File', 'Row', 'Column', 'Value', 'What we found', 'What we did', 'What you can do']

/** A report as a table, one problem a row; a kind with more places than are listed ends with a row that says so. */
export function reportCsv(report: Report): string {
  const rows = report.flatMap((group) => {
    const { title, tip, count, issues } = group
    const done = doneInWords(group)
    return [
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
        ? [[title, '', '', '', '', `${count - issues.length} more, not listed`, done, tip]]
        : []),
    ]
  })
  return csvFile([heading, ...rows])
}
