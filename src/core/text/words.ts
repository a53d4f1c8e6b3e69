import type { Change } from '../changes'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count as running text has it: in words up to ten, in figures above. */
export function inWords(count: number): string {
  return small[count] ?? inFigures(count)
}

/** A count in figures, thousands set off: "1,809". The browser's own formatter takes tens of milliseconds when first asked. */
export function inFigures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A count with its noun, e.g. "1 skill step", "9 skill steps", "1,809 requirements". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${inFigures(count)} ${count === 1 ? singular : plural}`
}

/** "a", "a and b", "a, b and c". */
export function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? ''
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${last}` : last
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A change as a cell says it: "two steps up", "one step down", "new, three steps", "no longer asked". */
export function changeInWords(change: Change): string {
  if (change.kind === 'unknown') return 'change unknown'
  const steps = Math.abs(change.steps)
  const stepsInWords = `${inWords(steps)} ${steps === 1 ? 'step' : 'steps'}`
  switch (change.kind) {
    case 'raised':
      return `${stepsInWords} up`
    case 'lowered':
      return `${stepsInWords} down`
    case 'new':
      return `new, ${stepsInWords}`
    case 'dropped':
      return 'no longer asked'
    case 'same':
      return 'same skill level'
  }
}
