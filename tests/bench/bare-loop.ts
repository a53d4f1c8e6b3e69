import type { RequirementIndex } from '@/core/moves/requirement-index'

/**
 * The floor: effort from one role level to all others by a bare loop over typed arrays, one pass over every requirement
 * there is and nothing else.
 */
export function bareEfforts({ asks: { start, entries }, skills }: RequirementIndex, from: number): Uint32Array {
  const held = new Uint32Array(skills.length)
  for (let entry = start[from] ?? 0; entry < (start[from + 1] ?? 0); entry += 1) held[(entries[entry] ?? 0) >>> 8] = (entries[entry] ?? 0) & 255
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
