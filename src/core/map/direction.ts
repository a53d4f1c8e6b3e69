import type { Id } from '../model'
import type { PlacedRole } from './role-map'

/** The direction of an arrow key. On the map y grows downwards. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The next role in a direction: the nearest of those that are further ahead than to the side, where distance to the side counts
 * double; otherwise the nearest of all that are ahead. `undefined` at the edge.
 */
export function nextInDirection(roles: readonly PlacedRole[], from: Id, direction: Direction): PlacedRole | undefined {
  const here = roles.find(({ id }) => id === from)
  if (!here) return undefined
  const ahead = roles.flatMap((role) => {
    const [across, down] = [role.x - here.x, role.y - here.y]
    const along = { left: -across, right: across, up: -down, down }[direction]
    const aside = Math.abs(direction === 'left' || direction === 'right' ? down : across)
    return role === here || along <= 0 ? [] : [{ role, along, aside, cost: along + 2 * aside }]
  })
  const straight = ahead.filter(({ along, aside }) => aside <= along)
  const [first, ...others] = straight.length > 0 ? straight : ahead
  return first && others.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best), first).role
}
