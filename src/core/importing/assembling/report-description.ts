import { counted } from '../../text/words'
import type { FaultLog } from '../faults/fault-log'
import type { Description } from '../draft/description'
import type { Vote } from '../draft/vote'

/** Reports a description that the file only says is missing, and descriptions that differ between rows. */
export function reportDescription(description: Description, of: string, log: FaultLog): void {
  const { missing, winner } = description
  if (missing && winner === undefined) {
    log.add(
      'description-missing',
      missing,
      `the description of ${of} only says “${missing.value.text}”, in ${counted(missing.count, 'row')}`,
      missing.value.text,
    )
  }
  reportLosers(description, `the description of ${of}`, ({ text }) => text, log)
}

/** Reports the values of the rows that were outvoted. */
export function reportLosers<Value>(
  vote: Vote<Value>,
  what: string,
  textOf: (value: Value) => string,
  log: FaultLog,
): void {
  for (const { value, file, row } of vote.losers)
    log.add('text-contradicted', { file, row }, `${what} is different in other rows`, textOf(value))
}
