import { editDistance } from '../text/edit-distance'
import { shortestPart, slipsAllowed, type Wordy } from './likeness'
import { isSmallWord, singular, wordsIn } from './words'

/** From one place in a text to before another, in UTF-16 code units. */
export type Mark = readonly [number, number]

/** The parts of a text that a typed text was found by. */
export function marksIn(text: string, typed: Wordy, by: 'words' | 'initials' | 'beginnings'): Mark[] {
  const words = wordsIn(text)
  if (by === 'initials') {
    const telling = words.filter((word) => !isSmallWord(word.text))
    const marked = typed.text.length === words.length ? words : telling
    return marked.map(({ start }) => [start, start + 1])
  }
  const sought = typed.words.filter((word) => !isSmallWord(word) || typed.words.length === 1)
  return words.flatMap(({ text: word, start, end }): Mark[] => {
    if (sought.some((one) => one === word || singular(one) === singular(word))) return [[start, end]]
    const beginning = sought.find((one) => (by === 'beginnings' || one.length >= shortestPart) && word.startsWith(one))
    if (beginning !== undefined) return [[start, start + beginning.length]]
    return sought.some((one) => editDistance(one, word, slipsAllowed(one.length)) < Infinity) ? [[start, end]] : []
  })
}
