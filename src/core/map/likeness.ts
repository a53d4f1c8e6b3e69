import type { Id } from '../model'

/** What the layout needs to know about a role. */
export interface MapNode {
  readonly id: Id
  readonly skills: ReadonlySet<number>
}

/** Two roles that share skills, by their index in the list of nodes; `first` is the smaller one. */
export interface Tie {
  readonly first: number
  readonly second: number
  /** Shared skills divided by the geometric mean of both roles' skills: 1 for two roles with the same skills. */
  readonly likeness: number
}

/** Every pair of roles that shares a skill. */
export function tiesBetween(nodes: readonly MapNode[]): Tie[] {
  return nodes.flatMap((one, first) =>
    nodes.slice(first + 1).flatMap((other, offset) => {
      const shared = [...one.skills].filter((skill) => other.skills.has(skill)).length
      return shared === 0
        ? []
        : [{ first, second: first + 1 + offset, likeness: shared / Math.sqrt(one.skills.size * other.skills.size) }]
    }),
  )
}

/** The wanted distance of two roles that are not connected by shared skills; the largest of all. */
const furthest: number = 2

/**
 * The wanted distance between every two nodes: short if they share nearly all skills, longer if they share few. If they share
 * none, the length of the shortest connection through other roles.
 */
export function wantedDistances(size: number, ties: readonly Tie[]): number[][] {
  const wanted = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_unused, column) => (row === column ? 0 : furthest)),
  )
  const shorten = (one: number, other: number, length: number) => {
    const row = wanted[one]
    if (row && length < (row[other] ?? 0)) row[other] = length
  }
  for (const { first, second, likeness } of ties) {
    const length = 0.25 + (1 - likeness) * (1 - likeness)
    shorten(first, second, length)
    shorten(second, first, length)
  }
  // The Floyd–Warshall algorithm: connections through each node in turn.
  for (let over = 0; over < size; over += 1) {
    for (let from = 0; from < size; from += 1) {
      for (let to = 0; to < size; to += 1)
        shorten(from, to, (wanted[from]?.[over] ?? furthest) + (wanted[over]?.[to] ?? furthest))
    }
  }
  return wanted
}
