import type { Wording } from '../model'
import { statementsOf } from '../comparing/statements'

/** Whether two wordings have the same statements; the lead-in of a list does not count. */
export function isSameWording(a: Wording, b: Wording): boolean {
  const [ofA, ofB] = [a, b].map((wording) => statementsOf(wording).map((statement) => statement.replace(/\s+/g, ' ')))
  return ofA?.join('\n') === ofB?.join('\n')
}
