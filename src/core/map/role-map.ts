import type { Framework, Id } from '../model'
import { labelBox, labelLines, markSize, type Box } from './label'
import { distanceBetween, layOut, type Point } from './layout'
import { skillTies } from '../views/framework'
import { closenessOf, tiesBetween, wantedDistances, type MapNode, type Tie } from './likeness'
import { makeRoom } from './make-room'

/** The position of each role on the map of a framework. Roles that share skills are near each other. */
export interface RoleMap {
  /** In the map's own units, which are CSS pixels at full size. */
  readonly width: number
  readonly height: number
  /** In the framework's order; counting related skills. */
  readonly roles: readonly PlacedRole[]
  /** The same by the framework alone; absent if it has no related skills. */
  readonly alone?: readonly PlacedRole[]
}

export interface PlacedRole {
  readonly id: Id
  /** The middle of the role's mark, in whole units; its label is below. */
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

/** The area for one role, in square units: a small framework gets a small map. */
const roomForOne = 20_000
const aspect = 1.55
const starts = 8

/** Two roles need no map, and with several hundred nobody could read a name. */
export function isMappable(roles: number): boolean {
  return roles >= 3 && roles <= 200
}

/** The map of a framework's roles. It depends on their ids, names and skills, but not on their order. */
export function roleMap(framework: Framework): RoleMap {
  const { roles, skills } = framework
  const placeOf = new Map(skills.map(({ id }, place) => [id, place]))
  const nodes = roles
    .map(({ id, roleLevels }): MapNode => ({
      id,
      skills: new Set(
        roleLevels.flatMap(({ requirements }) => requirements.flatMap(({ skill }) => placeOf.get(skill) ?? [])),
      ),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lines = new Map(roles.map(({ id, name }) => [id, labelLines(name)]))
  const boxes = nodes.map(({ id }) => labelBox(lines.get(id) ?? []))
  const frame = frameFor(boxes)
  const placedBy = (ties: readonly Tie[]): PlacedRole[] => {
    const wanted = wantedDistances(nodes.length, ties)
    const tries = Array.from({ length: starts }, (_, start) => inFrame(layOut(nodes, wanted, start), boxes, frame))
    const points = best(tries, ties)
    const pointOf = new Map(nodes.map(({ id }, place) => [id, points[place]]))
    return roles.flatMap(({ id }) => {
      const [point, label] = [pointOf.get(id), lines.get(id) ?? []]
      if (!point) return []
      const y = Math.round(point.y - labelBox(label).height / 2 + markSize / 2)
      return [{ id, x: Math.round(point.x), y, lines: label }]
    })
  }
  const closeness = closenessOf(skillTies(framework))
  const alone = placedBy(tiesBetween(nodes, new Map()))
  return closeness.size === 0
    ? { ...frame, roles: alone }
    : { ...frame, roles: placedBy(tiesBetween(nodes, closeness)), alone }
}

function frameFor(boxes: readonly Box[]): Box {
  const height = Math.max(Math.sqrt((boxes.length * roomForOne) / aspect), ...boxes.map((box) => box.height))
  return { width: Math.round(Math.max(height * aspect, ...boxes.map((box) => box.width))), height: Math.round(height) }
}

/** A layout stretched to the frame, with space for every label. */
function inFrame(points: Point[], boxes: readonly Box[], frame: Box): Point[] {
  stretch(points, 'x', frame.width)
  stretch(points, 'y', frame.height)
  makeRoom(points, boxes, frame)
  return points
}

function stretch(points: readonly Point[], side: 'x' | 'y', length: number) {
  const all = points.map((point) => point[side])
  const [least, most] = [Math.min(...all), Math.max(...all)]
  for (const point of points)
    point[side] = most === least ? length / 2 : ((point[side] - least) / (most - least)) * length
}

/** The attempt with the shortest ties; strong ties count more. */
function best(tries: readonly Point[][], ties: readonly Tie[]): Point[] {
  const lengths = tries.map((points) =>
    ties.reduce((sum, { first, second, likeness }) => {
      const [one, other] = [points[first], points[second]]
      return one && other ? sum + likeness * distanceBetween(one, other) : sum
    }, 0),
  )
  return tries[lengths.indexOf(Math.min(...lengths))] ?? []
}
