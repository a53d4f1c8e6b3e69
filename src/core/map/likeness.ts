import type { Id } from '../model'
import type { SkillTies } from '../views/model'

/** What the layout needs to know about a role. */
export interface MapNode {
  readonly id: Id
  readonly skills: ReadonlySet<number>
}

/** By skill, how much of it each close skill is: 1 for a variant, a half for a related skill. */
export type Closeness = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Of each skill the close ones; a pair is there from both sides. */
export function closenessOf({ variants, related }: SkillTies): Closeness {
  const close = new Map<number, Map<number, number>>()
  const add = (skill: number, other: number, part: number) =>
    close.set(skill, (close.get(skill) ?? new Map<number, number>()).set(other, part))
  for (const [pairs, part] of [
    [related, 0.5],
    [variants, 1],
  ] as const) {
    for (const [skill, other] of pairs) {
      add(skill, other, part)
      add(other, skill, part)
    }
  }
  return close
}

/** How much of a skill a role has that asks for these skills: 1 if it asks for it, else as much as the closest of them is. */
export function partOf(skill: number, skills: ReadonlySet<number>, closeness: Closeness): number {
  if (skills.has(skill)) return 1
  let most = 0
  for (const [other, part] of closeness.get(skill) ?? []) if (part > most && skills.has(other)) most = part
  return most
}

/** How many skills two roles share: the mean of both sides, since one skill of a role may be close to two of the other. */
export function sharedBetween(one: ReadonlySet<number>, other: ReadonlySet<number>, closeness: Closeness): number {
  const from = (here: ReadonlySet<number>, there: ReadonlySet<number>) =>
    [...here].reduce((sum, skill) => sum + partOf(skill, there, closeness), 0)
  return (from(one, other) + from(other, one)) / 2
}

/** Two roles that share skills, by their index in the list of nodes; `first` is the smaller one. */
export interface Tie {
  readonly first: number
  readonly second: number
  /** Shared skills divided by the geometric mean of both roles' skills: 1 for two roles with the same skills. */
  readonly likeness: number
}

/** Every pair of roles that shares a skill, or has close ones. */
export function tiesBetween(nodes: readonly MapNode[], closeness: Closeness): Tie[] {
  return nodes.flatMap((one, first) =>
    nodes.slice(first + 1).flatMap((other, offset) => {
      const shared = sharedBetween(one.skills, other.skills, closeness)
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
