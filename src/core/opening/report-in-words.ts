import type { Done } from '../reading/faults/fault-kinds'
import type { FaultGroup } from '../reading/faults/fault-log'
import type { Report } from '../reading/faults/report'
import { counted } from '../text/words'

/** What a report amounts to, as one sentence. */
export function reportInWords(report: Report): string {
  if (report.length === 0) return 'No fault was found.'
  const places = report.reduce((sum, { count }) => sum + count, 0)
  const refused = report.filter(({ severity }) => severity === 'error').length
  const found = `${counted(report.length, 'kind')} of fault in ${counted(places, 'place')}`
  return `${found}; ${refused === 0 ? 'nothing was refused' : `${counted(refused, 'kind')} kept a file out`}.`
}

/** What was done about the faults of a kind, as a sentence. */
export function doneInWords({ done, severity }: FaultGroup): string {
  return severity === 'error' ? 'Left out.' : sentences[done]
}

const sentences: Readonly<Record<Done, string>> = {
  merged: 'Merged: the rows count as one.',
  trimmed: 'Trimmed.',
  repaired: 'Repaired.',
  'put in order': 'Put in order.',
  'left out': 'Left out; everything else was read.',
  kept: 'Kept as it is.',
}
