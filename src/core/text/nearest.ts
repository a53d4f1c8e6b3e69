import { dice } from './dice'
import { folded } from './fold'
import type { Id } from '../model'

/** Names below this are no more similar than any two names. Those below half of the best score are left out too. */
const threshold = 0.3

/**
 * The candidates whose id or name is most similar to an id that was not found, best first. Similarity is the share of common
 * letter pairs; candidates that contain the whole wrong id come first. Ties keep their order. Empty if nothing is similar.
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

/** The pairs of letters of a folded name. The spaces around it give the first and last letters pairs of their own. */
export function letterPairs(name: string): ReadonlySet<string> {
  const padded = [...(name && ` ${name} `)]
  return new Set(padded.slice(1).map((letter, place) => `${padded[place]}${letter}`))
}
