import { dice } from './dice'
import { folded } from './fold'
import type { Id } from '../model'

/** Below this a name has no more in common with another than any two names have; nor is half as near as the best worth a line. */
const threshold = 0.3

/**
 * The candidates whose id or name comes nearest to an id that was not found, best first, for a page that says so: by the
 * pairs of neighbouring letters they share, those that hold the wrong id whole before the others. Equally near ones keep
 * their order. Empty where nothing comes near.
 */
export function nearest<T extends { readonly id: Id; readonly name: string }>(
  wrongId: string,
  candidates: readonly T[],
  most = 5,
): T[] {
  const wanted = folded(wrongId)
  const wantedPairs = letterPairs(wanted)
  const scored = candidates
    .map((candidate) => ({
      candidate,
      score: Math.max(...[candidate.id, candidate.name].map((name) => likeness(wanted, wantedPairs, name))),
    }))
    .toSorted((a, b) => b.score - a.score)
  const least = Math.max(threshold, (scored[0]?.score ?? 0) / 2)
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function likeness(wanted: string, wantedPairs: ReadonlySet<string>, name: string): number {
  const other = folded(name)
  return dice(wantedPairs, letterPairs(other)) + (wanted.length > 1 && other.includes(wanted) ? 1 : 0)
}

/** A space before and after makes first and last letters count, and gives a single letter pairs of its own. */
function letterPairs(name: string): ReadonlySet<string> {
  const padded = [...(name && ` ${name} `)]
  return new Set(padded.slice(1).map((letter, place) => `${padded[place]}${letter}`))
}
