import { rankOfWord } from '../scale-words'

/** What a cell of a matrix says: nothing is asked, the skill is asked for, how well, or in which words. */
export interface MatrixCell {
  readonly kind: 'nothing' | 'tick' | 'value' | 'text'
  /** As in the table; "3–4" is its lower end. */
  readonly skillLevel: string
  readonly text: string
  readonly isRange: boolean
}

const nothing =
  /^(?:0|[-–—.]+|n\s?\/?\s?a|none|no|nein|non|keine?|aucune?|not (?:required|applicable|expected)|entf[aä]llt|✗|✘|❌|[☆○□]+)$/i
const tick = /^(?:x|✓|✔️?|☑|✅|yes|ja|oui|y|j|required|•|●|■)$/i
const stars = /^([★⭐✭*●■◆]+)\s*[☆○□◇✩]*$/u
const number = /^(?:(?:level|lvl|stufe|niveau|skill level)\s*)?(\d{1,2})(?:\s*(?:\/|of|von)\s*\d{1,2})?$/i
const range = /^(\d{1,2})\s*(?:[-–—]|to|bis)\s*(\d{1,2})$/
const numberAndText = /^(?:level\s*)?(\d{1,2})\s*(?:[-–—:.)]\s+|\n)(\S[\s\S]{7,})$/i
const LONGEST_VALUE = 24

/** Reads the cells of a matrix together: whether a short word is a skill level or wording shows in how often it is there. */
export function readCells(texts: readonly string[]): (text: string) => MatrixCell {
  const filled = texts.filter((text) => text !== '' && !nothing.test(text))
  const short = filled.filter((text) => text.length <= LONGEST_VALUE)
  const vocabulary = new Set(short.map((text) => text.toLowerCase()))
  const areWords = vocabulary.size <= 10 && short.length >= vocabulary.size * 2 && short.length * 3 >= filled.length * 2
  const areStars =
    filled.some((text) => text.length > 1 && stars.test(text)) || texts.some((text) => /[☆○□]/.test(text))
  return (text) => {
    const cell = (kind: MatrixCell['kind'], given: Partial<MatrixCell> = {}): MatrixCell => ({
      kind,
      skillLevel: '',
      text: '',
      isRange: false,
      ...given,
    })
    if (text === '' || nothing.test(text)) return cell('nothing')
    const starred = areStars ? stars.exec(text)?.[1] : undefined
    if (starred !== undefined)
      return cell('value', { skillLevel: String(Array.from(starred.replaceAll('\uFE0F', '')).length) })
    if (tick.test(text)) return cell('tick')
    const whole = number.exec(text)?.[1]
    if (whole !== undefined)
      return Number(whole) === 0 ? cell('nothing') : cell('value', { skillLevel: String(Number(whole)) })
    const [, low] = range.exec(text) ?? []
    if (low !== undefined) return cell('value', { skillLevel: low, isRange: true })
    const [, step, words] = numberAndText.exec(text) ?? []
    if (step !== undefined && words !== undefined) return cell('value', { skillLevel: step, text: words })
    if (text.length <= LONGEST_VALUE && (areWords || (rankOfWord(text) !== undefined && vocabulary.size <= 10)))
      return cell('value', { skillLevel: text })
    return cell('text', { text })
  }
}
