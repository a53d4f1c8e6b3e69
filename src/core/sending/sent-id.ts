import type { Id } from '../model'

const ending = /-sent-[a-z0-9]{1,7}$/

/** Whether a framework is a part that somebody sent in a link (sent-part.ts). */
export function isSentId(id: Id): boolean {
  return ending.test(id)
}

/** The id of the framework that the part is of. */
export function wholeId(id: Id): Id {
  return id.replace(ending, '')
}
