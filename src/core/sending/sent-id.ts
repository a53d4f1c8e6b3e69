import type { Id } from '../model'

/** A name that somebody gives a framework does not end like this by chance. */
const ending = /-sent-0[a-z0-9]{7}$/

/** Whether a framework is a part that somebody sent in a link (sent-part.ts). */
export function isSentId(id: Id): boolean {
  return ending.test(id)
}

/** The id of a part of this framework, by the checksum of its content. */
export function sentId(whole: Id, checksum: string): Id {
  return `${whole}-sent-0${checksum.padStart(7, '0')}`
}

/** The id of the framework that the part is of. */
export function wholeId(id: Id): Id {
  return id.replace(ending, '')
}
