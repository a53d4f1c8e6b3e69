import { pathField, type EachMove, type PathField, type PathLimits } from './path-field'
import type { RequirementIndex } from './requirement-index'

/** A path: its stops after the beginning, the end last. */
export interface FoundPath {
  readonly stops: readonly number[]
  /** How often the role changes. */
  readonly changes: number
  /** The skill steps of all its moves, and of the largest. */
  readonly effort: number
  readonly largest: number
}

/** The path for one stretch; `null` where there is none. */
export type PathFinder = (stretch: number) => FoundPath | null

/**
 * Finds the paths between two ranked role levels, for any stretch (docs/decisions/0007-paths.md): the fewest changes of role, then the
 * fewest moves, then the least effort in all, then the smallest largest move, then the addresses that come first, read in order.
 */
export function pathFinder(index: RequirementIndex, from: number, to: number, limits: PathLimits): PathFinder {
  const field = pathField(index, from, to, limits)
  return (stretch) => findPath(field, limits.via, stretch)
}

function findPath(field: PathField, via: readonly number[], stretch: number): FoundPath | null {
  const fewest = via.every((stop) => field.open.includes(stop)) ? fewestChanges(field, stretch) : null
  if (!fewest) return null
  const first = bestPath({ field, via, stretch, ...fewest })
  if (first.path) return first.path

  // What has to be passed, or that no role may be come back to, takes more changes of role. That is rare, so it may take its time.
  const behind = changesTo(field, stretch)
  while (behind.next().length > 0) behind.settle()
  for (let changes = fewest.changes + 1; ; changes += 1) {
    const { path, isCut } = bestPath({ field, via, stretch, changes, toGo: behind.known })
    if (path || !isCut) return path
  }
}

/** How many changes of role there are between each role level and one end; -1 where that is not known. */
type Changes = Int32Array

/**
 * The fewest changes of role between the ends, and how many are left from each role level that such a path may pass. Layers of changes
 * grow from both ends, always on the side with fewer role levels, until they meet; then on from the meeting to the beginning alone.
 */
function fewestChanges(field: PathField, stretch: number): { changes: number; toGo: Changes } | null {
  const ahead = layers(field.from, field.open, field.onward, field.sameRole, stretch)
  const behind = changesTo(field, stretch)
  ahead.settle()
  behind.settle()
  if (behind.isSettled(field.from)) return { changes: 0, toGo: behind.known }
  let changes = 1
  for (; !ahead.next().some(behind.isSettled); changes += 1) {
    const [fewer] = [ahead, behind].toSorted((a, b) => a.next().length - b.next().length)
    if (!fewer || fewer.next().length === 0) return null
    fewer.settle()
  }
  const isOnTheWay = (place: number, left: number) => {
    const made = ahead.known[place] ?? -1
    return made >= 0 && made + left <= changes
  }
  while (behind.next().length > 0) behind.settle(isOnTheWay)
  return { changes, toGo: behind.known }
}

function changesTo({ to, from, open, back, sameRole }: PathField, stretch: number) {
  return layers(to, [...open, from], back, sameRole, stretch)
}

/** Role levels by the changes of role that lead to them from one end, a layer of one more change at a time. */
function layers(
  end: number,
  among: readonly number[],
  eachMove: EachMove,
  sameRole: PathField['sameRole'],
  stretch: number,
) {
  const known: Changes = new Int32Array(Math.max(end, ...among) + 1).fill(-1)
  known[end] = 0
  let settled = -1
  let next = [end]
  return {
    known,
    /** The role levels that one more change reaches; those of their roles that come after them are still to be found. */
    next: () => next,
    isSettled: (place: number) => (known[place] ?? -1) >= 0 && (known[place] ?? -1) <= settled,
    settle(isWanted: (place: number, changes: number) => boolean = () => true) {
      const changes = settled + 1
      const layer = next.filter((place) => isWanted(place, changes))
      const after: number[] = []
      // It grows while it is gone through: within a role, no change is made.
      for (const place of layer) {
        eachMove(place, stretch, among, (other) => {
          const before = known[other] ?? -1
          if (sameRole(place, other)) {
            if ((before >= 0 && before <= changes) || !isWanted(other, changes)) return
            known[other] = changes
            layer.push(other)
          } else if (before < 0) {
            known[other] = changes + 1
            after.push(other)
          }
        })
      }
      settled = changes
      next = after.filter((place) => known[place] === settled + 1)
    },
  }
}

interface Asked {
  readonly field: PathField
  readonly via: readonly number[]
  readonly stretch: number
  /** The path may make no more changes of role. */
  readonly changes: number
  readonly toGo: Changes
}

interface Answer {
  readonly path: FoundPath | null
  /** Whether any way was given up because it would take more changes of role. */
  readonly isCut: boolean
}

/** The best path that makes no more changes of role than it is allowed. */
function bestPath(asked: Asked): Answer {
  const found = withoutReturn(asked)
  let { path } = found
  // Of paths alike in all else the one with the smallest largest move, which is the one that a smaller stretch finds as well.
  while (path) {
    const smaller = withoutReturn({ ...asked, stretch: path.largest - 1 }).path
    if (!smaller || smaller.stops.length > path.stops.length || smaller.effort > path.effort) break
    path = smaller
  }
  return { path, isCut: found.isCut }
}

/** Few paths would come back to a role that they have left. Only the roles that one came back to are kept from it, until none does. */
function withoutReturn(asked: Asked): Answer {
  const { sameRole, from } = asked.field
  const watched: number[] = []
  for (;;) {
    const answer = bestOf(asked, watched)
    const stops = [from, ...(answer.path?.stops ?? [])]
    const returned = stops.find((stop, place) =>
      stops.some(
        (other, earlier) =>
          earlier < place && sameRole(stop, other) && stops.slice(earlier, place).some((one) => !sameRole(one, stop)),
      ),
    )
    if (returned === undefined) return answer
    watched.push(returned)
  }
}

/** A way to a role level. */
interface Way {
  readonly place: number
  readonly before: Way | null
  readonly move: number
  readonly changes: number
  readonly effort: number
  /** A bit for each stop of `via` that was made, and for each watched role that was entered. */
  readonly passed: number
}

/** Layers of moves, each in the order of the addresses on the ways to it: of two ways alike, the first is met first, and kept. */
function bestOf({ field, via, stretch, changes, toGo }: Asked, watched: readonly number[]): Answer {
  const { from, to, sameRole } = field
  const among = field.open.filter((place) => (toGo[place] ?? -1) >= 0)
  const all = 2 ** via.length - 1
  const bitOf = (place: number) => {
    const stop = via.indexOf(place)
    return stop < 0 ? 0 : 2 ** stop
  }
  const roleBitOf = (place: number) => {
    const role = watched.findIndex((other) => sameRole(place, other))
    return role < 0 ? 0 : 2 ** (via.length + role)
  }
  const size = Math.max(from, ...field.open) + 1
  const fewest = new Map<number, number>()
  let isCut = false
  let layer: readonly Way[] = [{ place: from, before: null, move: 0, changes: 0, effort: 0, passed: 0 }]
  while (layer.length > 0) {
    const reached = new Map<number, Way>()
    for (const way of layer) {
      field.onward(way.place, stretch, among, (place, move) => {
        const isChange = !sameRole(way.place, place)
        const made = way.changes + Number(isChange)
        const roleBit = isChange ? roleBitOf(place) : 0
        if (roleBit !== 0 && hasBit(way.passed, roleBit)) return
        const stopBit = bitOf(place)
        const passed = way.passed + roleBit + (hasBit(way.passed, stopBit) ? 0 : stopBit)
        if (place === to && passed % (all + 1) !== all) return
        const key = passed * size + place
        if ((fewest.get(key) ?? Infinity) <= made) return
        if (made + (toGo[place] ?? 0) > changes) {
          isCut = true
          return
        }
        const effort = way.effort + move
        const keyOfLayer = key * (changes + 1) + made
        if (effort >= (reached.get(keyOfLayer)?.effort ?? Infinity)) return
        reached.set(keyOfLayer, { place, before: way, move, changes: made, effort, passed })
      })
    }
    const rank = new Map(layer.map((way, place) => [way, place]))
    const rankBefore = ({ before }: Way) => (before && rank.get(before)) ?? 0
    layer = [...reached.values()].toSorted((a, b) => rankBefore(a) - rankBefore(b) || a.place - b.place)
    const [best] = layer.filter(({ place }) => place === to).toSorted((a, b) => a.effort - b.effort)
    if (best) return { path: pathOf(best), isCut }
    for (const { passed, place, changes: made } of layer) {
      const key = passed * size + place
      fewest.set(key, Math.min(made, fewest.get(key) ?? made))
    }
  }
  return { path: null, isCut }
}

function hasBit(bits: number, bit: number): boolean {
  return bit !== 0 && Math.floor(bits / bit) % 2 === 1
}

function pathOf(end: Way): FoundPath {
  const ways: Way[] = []
  for (let way: Way | null = end; way?.before; way = way.before) ways.unshift(way)
  return {
    stops: ways.map(({ place }) => place),
    changes: end.changes,
    effort: end.effort,
    largest: Math.max(...ways.map(({ move }) => move)),
  }
}
