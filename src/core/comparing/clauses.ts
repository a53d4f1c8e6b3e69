import type { KnownChange } from '../changes'
import type { ChangeCounts } from './model'
import { inWords, listed } from '../text/words'

/** How many skills changed in which way, for the clauses of a sentence. */
export interface ClauseFacts {
  readonly counts: ChangeCounts
  /** The changes that are known, `same` among them. */
  readonly changes: readonly KnownChange[]
  /** Whether the unknown ones are so because no side that asks for them states a skill level; else one side does, or the scales differ. */
  readonly unknownIsUnstated: boolean
  /** Whether the base is somebody's own skills: what was never asked of them is not "no longer" asked. */
  readonly ownBase?: boolean
}

/** What some of the skills do, without naming them. */
export interface Clause {
  readonly count: number
  /** Follows the count: "step up by one". */
  readonly says: string
  /** Follows that: ", one of them by two". */
  readonly detail: string
}

/** One clause for each kind of change there is, in the order of the groups. */
export function clausesOf({ counts, changes, unknownIsUnstated, ownBase = false }: ClauseFacts): Clause[] {
  const lacking = unknownIsUnstated ? 'no stated skill level' : 'no skill levels to compare'
  const notAsked = ownBase ? 'not asked' : 'no longer asked'
  const clause = (count: number, one: string, several: string): Clause => ({
    count,
    says: agree(count, one, several),
    detail: '',
  })
  return [
    stepping(
      changes.filter(({ kind }) => kind === 'raised'),
      'up',
    ),
    clause(counts.new, 'is new', 'are new'),
    stepping(
      changes.filter(({ kind }) => kind === 'lowered'),
      'down',
    ),
    clause(counts.dropped, `is ${notAsked}`, `are ${notAsked}`),
    clause(counts.unknown, `has ${lacking}`, `have ${lacking}`),
    clause(counts.same, 'stays', 'stay'),
  ].filter(({ count }) => count > 0)
}

function stepping(changes: readonly KnownChange[], way: 'up' | 'down'): Clause {
  const count = changes.length
  const says = `${agree(count, 'steps', 'step')} ${way}`
  const sizes = [...new Set(changes.map(({ steps }) => Math.abs(steps)))].toSorted((a, b) => a - b)
  const [size] = sizes
  if (sizes.length === 1 && size !== undefined) return { count, says: `${says} by ${inWords(size)}`, detail: '' }
  const bigger = sizes
    .filter((steps) => steps > 1)
    .map((steps, place) => {
      const many = changes.filter((change) => Math.abs(change.steps) === steps).length
      return `${inWords(many)} ${place === 0 ? 'of them ' : ''}by ${inWords(steps)}`
    })
  return { count, says, detail: `, ${listed(bigger)}` }
}

/** A clause with its count before it: "one steps down by two". */
export function spoken({ count, says, detail }: Clause): string {
  return `${inWords(count)} ${says}${detail}`
}

/** The form of a verb or noun that goes with a count. */
export function agree(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}
