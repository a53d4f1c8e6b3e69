import type { RoleMap } from '@/core/map/role-map'
import { LEAST_DRAWN, type RoleSharing, type Sharing } from '@/core/map/sharing'

/** The numbers of shared skills from which a line is drawn, and drawn thicker. */
const strengths = [LEAST_DRAWN, 3, 5, 8] as const

interface TiesProps {
  map: RoleMap
  sharing: Sharing
  active: RoleSharing | null
}

/** The lines between roles that share skills, one path for each thickness; on top, those of the highlighted role. */
export function Ties({ map, sharing: { roles }, active }: TiesProps) {
  const places = new Map(map.roles.map((role) => [role.id, role]))
  const lineBetween = (one: string, other: string) => {
    const [from, to] = [places.get(one), places.get(other)]
    return from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : ''
  }
  const linesOf = (sharing: readonly RoleSharing[], strength: number) =>
    sharing.flatMap(({ role, neighbours }) =>
      neighbours
        .filter(({ id, weight }) => strengthOf(weight) === strength && (sharing.length === 1 || role.id < id))
        .map(({ id }) => lineBetween(role.id, id)),
    )
  return (
    <>
      <g className={active ? 'ties dim' : 'ties'}>
        {strengths.map((_, strength) => (
          <path key={strengths[strength]} className={`tie-${strength}`} d={linesOf(roles, strength).join('')} />
        ))}
      </g>
      {active && (
        <g className="ties lit">
          {strengths.map((_, strength) => (
            <path key={strengths[strength]} className={`tie-${strength}`} d={linesOf([active], strength).join('')} />
          ))}
        </g>
      )}
    </>
  )
}

function strengthOf(shared: number): number {
  return strengths.findLastIndex((least) => shared >= least)
}
