import { windows1252Byte } from '../sources/decode'

/** UTF-8 that was read as Windows-1252 somewhere on its way, e.g. `â€™` for ’ and `Ã©` for é. */
const misread = /(?:â€.|[ÂÃ][\u0080-\u00bf])+/gu

const lineSeparators = /[\u2028\u2029\u0085\v\f]/g

/**
 * Characters that cannot be seen and make equal words differ: zero width, soft hyphen, controls other than white space, and those
 * that turn the order of letters round, up to the end of the sentence that names the text.
 */
const invisible = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]|[^\P{Cc}\t\n]/gu

/** Anything of the above: a character that is not among the sound ones, or `â€`. Every text of a file goes through it. */
const anyFault = /[^\t\n -~¡-¬®-ÁÄ-\u200a\u200c-\u2027\u202f-\u205f\u2061-\u2065\u206a-\ufefe\uff00-\uffff]|â€/

/**
 * A cell without what encodings and word processors leave behind: misread UTF-8 read rightly, line separators as line
 * breaks, spaces that do not break as spaces, invisible characters gone. The text itself where there is none of it.
 */
export function withoutEncodingFaults(text: string): string {
  if (!anyFault.test(text)) return text
  const repaired = text
    .replace(misread, readAgain)
    .replace(lineSeparators, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(invisible, '')
  // One fault may have parted the halves of another.
  return repaired === text ? text : withoutEncodingFaults(repaired)
}

const CONTEXT = 30

/** The first fault of a text in words, e.g. `U+200B after “a dough by the clock”`; for a text that has one. */
export function firstFault(text: string): string {
  const { index, 0: fault } = anyFault.exec(text) ?? { index: 0, 0: '' }
  const line = text.slice(0, index).split('\n').at(-1)?.trim() ?? ''
  const codePoint = (fault.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${codePoint} ${line === '' ? 'at the start of a line' : `after “${line.length > CONTEXT ? '…' : ''}${line.slice(-CONTEXT)}”`}`
}

const strict = new TextDecoder('utf-8', { fatal: true })

function readAgain(run: string): string {
  const bytes = Array.from(run, (character) => windows1252Byte(character.charCodeAt(0)) ?? -1)
  if (bytes.includes(-1)) return run
  try {
    return strict.decode(Uint8Array.from(bytes))
  } catch {
    return run
  }
}

export interface CleanName {
  readonly name: string
  /** What had to be done to it; `null` for a name that did not change. */
  readonly done: 'trimmed' | 'repaired' | null
}

const isCleanAlready = /^[!-~]+(?: [!-~]+)*$/

/** A cell as a name: on one line, white space as single spaces and none at its ends, nothing that cannot be seen. */
export function cleanName(cell: string): CleanName {
  if (isCleanAlready.test(cell)) return { name: cell, done: null }
  const trimmed = cell.trim()
  const name = withoutEncodingFaults(cell).replace(/\s+/g, ' ').trim()
  if (name !== trimmed) return { name, done: 'repaired' }
  return { name, done: name === cell ? null : 'trimmed' }
}

/** What authors write where there is nothing yet. None of it is wording, and none is a name. */
const placeholder =
  /^(?:missing|not in use|not (?:yet )?(?:stated|defined|known|applicable)|n ?\/ ?a|tb[acd]|to be (?:added|confirmed|decided|defined)|[-–—?.]+)\.?$/i

const notDefined = /^this (?:skill )?level is (?:currently |as yet )?not (?:yet |currently )?defined\.?$/i

const nought = /^(?:0|none|not required)$/i

/** Whether a text only says that there is none. */
export function isPlaceholder(text: string): boolean {
  return text.length < 60 && (placeholder.test(text) || notDefined.test(text))
}

/** Whether a skill level says that the skill is not asked for. */
export function isNought(skillLevel: string): boolean {
  return nought.test(skillLevel)
}
