import type { DifferenceGroup } from './difference-in-words'
import { csvFile } from '../text/csv-cell'
import type { Report } from '../importing/faults/report'
import { doneInWords } from './report-in-words'

const heading = ['Problem', 'File', 'Row', 'Column', 'Value', 'What we found', 'What we did', 'What you can do']

/**
 * A report as a table, one problem a row, then the differences from the framework that gets the wording; a kind with more places
 * than are listed ends with a row that says so.
 */
export function reportCsv(report: Report, differences: readonly DifferenceGroup[] = []): string {
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
  const differing = differences.flatMap(({ title, explanation, differences: ofKind }) =>
    ofKind.map((what) => [title, '', '', '', '', what, 'Kept what is here.', explanation]),
  )
  return csvFile([heading, ...rows, ...differing])
}
