import type { Box } from './label'
import type { Point } from './layout'

/** The gap between two labels. */
const air = { x: 12, y: 8 }
const mostRounds = 2000

/** Moves boxes apart, as little as possible, until none overlap and all are inside the frame. Mutates the points. */
export function makeRoom(points: readonly Point[], boxes: readonly Box[], frame: Box): void {
  for (let round = 0; round < mostRounds; round += 1) {
    let touching = false
    points.forEach((one, first) => {
      for (let second = first + 1; second < points.length; second += 1) {
        const [other, ownBox, otherBox] = [points[second], boxes[first], boxes[second]]
        if (other && ownBox && otherBox && separate(one, ownBox, other, otherBox)) touching = true
      }
    })
    points.forEach((point, place) => keepInside(point, boxes[place], frame))
    if (!touching) return
  }
}

/** Whether two boxes overlapped. If so, moves them apart in the direction that needs less. */
function separate(one: Point, ownBox: Box, other: Point, otherBox: Box): boolean {
  const overlapX = (ownBox.width + otherBox.width) / 2 + air.x - Math.abs(one.x - other.x)
  const overlapY = (ownBox.height + otherBox.height) / 2 + air.y - Math.abs(one.y - other.y)
  if (overlapX <= 0 || overlapY <= 0) return false
  // Each moves by half, and only half of that at once: many boxes settle better in small steps.
  if (overlapX < overlapY) {
    const by = ((one.x < other.x ? -1 : 1) * overlapX) / 4
    one.x += by
    other.x -= by
  } else {
    const by = ((one.y < other.y ? -1 : 1) * overlapY) / 4
    one.y += by
    other.y -= by
  }
  return overlapX > 0.5 && overlapY > 0.5
}

function keepInside(point: Point, box: Box | undefined, frame: Box) {
  if (!box) return
  point.x = Math.min(Math.max(point.x, box.width / 2), frame.width - box.width / 2)
  point.y = Math.min(Math.max(point.y, box.height / 2), frame.height - box.height / 2)
}
