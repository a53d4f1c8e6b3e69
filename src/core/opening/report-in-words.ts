import type { Done } from '../importing/faults/fault-kinds'
import type { FaultGroup } from '../importing/faults/fault-log'
import type { Report } from '../importing/faults/report'
import { counted } from '../text/words'

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
