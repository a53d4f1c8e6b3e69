import type { Difference } from '../../../src/core/enriching/differences'
import { differenceInWords } from '../../../src/core/enriching/difference-in-words'
import type { Report } from '../../../src/core/reading/faults/report'
import { counted } from '../../../src/core/text/words'

/** So many places of a kind are printed; a report of a thousand lines hides the one that matters. */
const MOST_PLACES = 5

/** What reading found, for the command line: a line for each kind, and its first places. */
export function reportLines(report: Report): string[] {
  return report.flatMap(({ severity, title, count, done, tip, issues }) => [
    `${severity}: ${title}: ${count.toLocaleString('en-GB')}, ${done}. ${tip}`,
    ...placeLines(
      issues.map(({ where, what }) => `${where}: ${what}`),
      count,
    ),
  ])
}

/** How the file departs from the framework whose wording it adds to. */
export function differenceLines(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ['The file asks the same of the same role levels.']
  const lines = differences.map((difference) => differenceInWords(difference))
  return [
    `${counted(differences.length, 'difference')}; the framework stands as it was:`,
    ...placeLines(lines, lines.length),
  ]
}

function placeLines(lines: readonly string[], count: number): string[] {
  const more = count - MOST_PLACES
  return [...lines.slice(0, MOST_PLACES), ...(more > 0 ? [`and ${more.toLocaleString('en-GB')} more`] : [])].map(
    (line) => `  ${line}`,
  )
}
