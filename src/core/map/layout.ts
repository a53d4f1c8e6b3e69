import { checksum } from '../checksum'
import type { MapNode } from './likeness'

/** A position on the map; mutated during the layout. */
export interface Point {
  x: number
  y: number
}

const rounds = 120

/**
 * Places nodes so that their distances are close to the wanted ones; short distances count more. Stress majorization
 * (Gansner, Koren and North, 2004). Start positions come from the nodes' ids and the number of the attempt, and only sums,
 * products and square roots are used, so that the result is the same on every machine.
 */
export function layOut(nodes: readonly MapNode[], wanted: readonly (readonly number[])[], start: number): Point[] {
  const points = nodes.map(({ id }) => ({ x: fraction(`${id} x ${start}`), y: fraction(`${id} y ${start}`) }))
  for (let round = 0; round < rounds; round += 1)
    points.forEach((point, place) => settle(point, points, wanted[place] ?? []))
  return points
}

/** Moves one point to the average of the positions that the other points want it to have. */
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

/** The distance between two points. */
export function distanceBetween(one: Point, other: Point): number {
  return Math.sqrt((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y))
}

/** A number between 0 and 1, always the same for the same text. */
function fraction(text: string): number {
  return Number.parseInt(checksum(text), 36) / 2 ** 32
}
