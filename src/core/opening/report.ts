import type { Done } from '../importing/faults/fault-kinds'
import type { FaultGroup, Report } from '../importing/faults/fault-log'
import { counted } from '../text/words'
import type { DifferenceGroup } from './difference-in-words'
import { csvFile } from '../text/csv-cell'

/** A report in one or two sentences. */
export function reportInWords(report: Report): string {
  if (report.length === 0) return 'No problems found.'
  const places = report.reduce((sum, { count }) => sum + count, 0)
  const serious = report.filter(({ severity }) => severity === 'error').length
  const found = `${counted(report.length, 'kind')} of problem in ${counted(places, 'place')}.`
  return serious === 0
    ? `${found} We could read everything else.`
    : `${found} ${counted(serious, 'kind')} made a file unusable.`
}

/** What was done about a kind of problem, as a sentence. */
export function doneInWords({ done, severity }: FaultGroup): string {
  return severity === 'error' ? 'Left out.' : sentences[done]
}

const sentences: Readonly<Record<Done, string>> = {
  merged: 'Counted once.',
  trimmed: 'Removed the spaces.',
  repaired: 'Repaired.',
  'put in order': 'Put in order.',
  'left out': 'Left out.',
  kept: 'Kept unchanged.',
}

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
