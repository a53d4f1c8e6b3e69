import type { ListWording } from '../model'
import { named, type Difference, type Named } from './differences'
import { isSameWording } from './same-wording'

/** The description of a role or a role level. */
interface Described extends Named {
  readonly summary: readonly string[]
  readonly responsibilities?: ListWording
  readonly closing?: readonly string[]
}

/** The description to add: the one there, if there is none here. */
export function filledDescription<Value extends Described>(
  here: Value,
  there: Value,
  note: (difference: Difference) => void,
): Partial<Described> {
  if (!isDescribed(there)) return {}
  if (isDescribed(here)) {
    const isSame = isSameWording(textOf(here), textOf(there))
    if (!isSame) note({ kind: 'description-differs', of: named(here) })
    const responsibilities = isSame && here.responsibilities?.leadIn === undefined ? there.responsibilities : undefined
    // The same list, with the words before it.
    return responsibilities ? { responsibilities } : {}
  }
  const { summary, responsibilities, closing } = there
  return { summary, ...(responsibilities && { responsibilities }), ...(closing && { closing }) }
}

function isDescribed({ summary, responsibilities }: Described): boolean {
  return summary.length > 0 || responsibilities !== undefined
}

function textOf({ summary, responsibilities, closing = [] }: Described): ListWording {
  return { items: [...summary, ...(responsibilities?.items ?? []), ...closing] }
}
