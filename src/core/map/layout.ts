import { checksum } from '../checksum'
import type { MapNode } from './likeness'

/** A place on the map; changed in place while the layout is worked out. */
export interface Point {
  x: number
  y: number
}

const rounds = 120

/**
 * Places nodes so that the distances between them come near to those wanted, the short ones counting more: stress
 * majorization (Gansner, Koren and North, 2004). The start is drawn from the nodes' ids and the number of the try, and nothing but
 * sums, products and square roots is used: the same nodes lie in the same place on every machine.
 */
export function layOut(nodes: readonly MapNode[], wanted: readonly (readonly number[])[], start: number): Point[] {
  const points = nodes.map(({ id }) => ({ x: fraction(`${id} x ${start}`), y: fraction(`${id} y ${start}`) }))
  for (let round = 0; round < rounds; round += 1)
    points.forEach((point, place) => settle(point, points, wanted[place] ?? []))
  return points
}

/** Moves one point to where all others, each at its wanted distance, would have it on the average. */
function settle(point: Point, points: readonly Point[], wanted: readonly number[]) {
  let [x, y, weights] = [0, 0, 0]
  points.forEach((other, place) => {
    const length = wanted[place]
    if (other === point || !length) return
    const weight = 1 / (length * length)
    const distance = Math.max(distanceBetween(point, other), 1e-6)
    x += weight * (other.x + (length * (point.x - other.x)) / distance)
    y += weight * (other.y + (length * (point.y - other.y)) / distance)
    weights += weight
  })
  if (weights === 0) return
  point.x = x / weights
  point.y = y / weights
}

/** How far two points lie from each other. */
export function distanceBetween(one: Point, other: Point): number {
  return Math.sqrt((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y))
}

/** Between 0 and 1, the same for the same text. */
function fraction(text: string): number {
  return Number.parseInt(checksum(text), 36) / 2 ** 32
}
