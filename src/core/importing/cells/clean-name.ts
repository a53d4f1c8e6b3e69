import { withoutEncodingFaults } from './encoding-faults'

export interface CleanName {
  readonly name: string
  /** What had to be done to it; `null` for a name that stands as it was. */
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
