import { seniorityAt, type RequirementIndex } from '@/core/moves/requirement-index'
import { compareSeniority } from '@/core/moves/seniority'

/**
 * The floor: effort from one role level to all others by a bare loop over typed arrays, one pass over every requirement
 * there is and nothing else. With `carried` from more than one role level the higher counts.
 */
export function bareEfforts(
  { asks: { start, entries }, skills }: RequirementIndex,
  ...carriedFrom: readonly number[]
): Uint32Array {
  const held = new Uint32Array(skills.length)
  for (const from of carriedFrom) {
    for (let entry = start[from] ?? 0; entry < (start[from + 1] ?? 0); entry += 1) {
      const packed = entries[entry] ?? 0
      held[packed >>> 8] = Math.max(held[packed >>> 8] ?? 0, packed & 255)
    }
  }
  const effort = new Uint32Array(start.length - 1)
  for (let place = 0; place < effort.length; place += 1) {
    let steps = 0
    const end = start[place + 1] ?? 0
    for (let entry = start[place] ?? 0; entry < end; entry += 1) {
      const packed = entries[entry] ?? 0
      const gap = (packed & 255) - (held[packed >>> 8] ?? 0)
      if (gap > 0) steps += gap
    }
    effort[place] = steps
  }
  return effort
}

/**
 * A path by bare loops: breadth-first from the beginning, one pass over every requirement for each stop that is left. It
 * counts the moves and chooses among no paths; `null` where there is none.
 */
export function bareSearch(index: RequirementIndex, from: number, to: number, stretch: number): number | null {
  const beginning = seniorityAt(index, from)
  const isClosed = index.roleLevels.map(
    ({ ranked }, place) => !ranked || place === from || compareSeniority(beginning, seniorityAt(index, place), 2) > 0,
  )
  isClosed[to] = false
  let layer = [from]
  for (let moves = 1; layer.length > 0; moves += 1) {
    const next: number[] = []
    for (const stop of layer) {
      const effort = bareEfforts(index, from, stop)
      if ((effort[to] ?? 0) <= stretch) return moves
      for (let place = 0; place < effort.length; place += 1) {
        if (isClosed[place] || (effort[place] ?? 0) > stretch) continue
        isClosed[place] = true
        next.push(place)
      }
    }
    layer = next
  }
  return null
}
