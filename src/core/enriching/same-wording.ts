import type { Wording } from '../model'
import { statementsOf } from '../comparing/statements'

/** Whether two wordings say the same in the same words; the words before a list are no part of what it says. */
export function isSameWording(a: Wording, b: Wording): boolean {
  const [ofA, ofB] = [a, b].map((wording) => statementsOf(wording).map((statement) => statement.replace(/\s+/g, ' ')))
  return ofA?.join('\n') === ofB?.join('\n')
}
