import { counted } from '../../text/words'
import type { FaultLog } from '../faults/fault-log'
import type { Description } from '../held/description'
import type { Vote } from '../held/vote'

/** Reports of a description that its rows say it is missing, or describe the thing in several ways. */
export function reportDescription(description: Description, of: string, log: FaultLog): void {
  const { missing, winner } = description
  if (missing && winner === undefined) {
    log.add(
      'description-missing',
      missing,
      `${of} has only “${missing.value.text}” for a description, in ${counted(missing.count, 'row')}`,
      missing.value.text,
    )
  }
  reportLosers(description, `${of} is described`, ({ text }) => text, log)
}

/** Reports what was said of a thing besides what stands. */
export function reportLosers<Value>(
  vote: Vote<Value>,
  what: string,
  textOf: (value: Value) => string,
  log: FaultLog,
): void {
  for (const { value, file, row } of vote.losers)
    log.add('text-contradicted', { file, row }, `${what} otherwise in other rows`, textOf(value))
}
