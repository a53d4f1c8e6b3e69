import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { roleHref } from '@/core/hrefs'
import { nextInDirection, type Direction } from '@/core/map/direction'
import { labelBox, lineHeight, markSize } from '@/core/map/label'
import type { PlacedRole, RoleMap } from '@/core/map/role-map'
import { carriedOf, LEAST_DRAWN, sharedInFigures, type RoleSharing, type Sharing } from '@/core/map/sharing'
import type { Id } from '@/core/model'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import type { MySkills } from '@/data-source/use-my-skills'
import { FamilyMark, MarkClips } from './family-marks'
import { Ties } from './ties'

interface RoleMapDrawingProps {
  framework: Id
  map: RoleMap
  sharing: Sharing
  requirements: FrameworkRequirements
  /** The role that is highlighted, with the roles that share its skills. */
  active: RoleSharing | null
  mySkills: MySkills | null
  onPointAt: (role: Id | null) => void
}

/** The id of a role on the map, for moving focus to it. */
export function mapNodeId(role: Id): string {
  return `on-map-${role}`
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * The roles as links, placed at build time, and lines between those that share skills. The Tab key stops here once. The arrow
 * keys move to the next role in that direction, Home and End to the first and the last.
 */
export function RoleMapDrawing({
  framework,
  map,
  sharing,
  requirements,
  active,
  mySkills,
  onPointAt,
}: RoleMapDrawingProps) {
  const frame = useRef<HTMLDivElement>(null)
  /** If the map is wider than its frame, it is first scrolled to this role. */
  const begunAt = useRef(active?.role.id)
  const [stop, setStop] = useState<Id | null>(null)
  const sharingOf = new Map(sharing.roles.map((role) => [role.role.id, role]))
  const families = requirements.roleFamilies.map(({ id }) => id)
  const lit =
    active &&
    new Set([active.role.id, ...active.neighbours.filter(({ weight }) => weight >= LEAST_DRAWN).map(({ id }) => id)])
  const tabStop = stop ?? active?.role.id ?? map.roles[0]?.id
  useEffect(() => {
    const [around, node] = [frame.current, document.getElementById(mapNodeId(begunAt.current ?? ''))]
    if (!around || !node) return
    const [outer, inner] = [around.getBoundingClientRect(), node.getBoundingClientRect()]
    around.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2
  }, [])
  const moveFocus = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !tabStop) return
    const direction = directions[event.key]
    const next =
      event.key === 'Home'
        ? map.roles[0]
        : event.key === 'End'
          ? map.roles.at(-1)
          : direction && nextInDirection(map.roles, tabStop, direction)
    if (!next) return
    event.preventDefault()
    document.getElementById(mapNodeId(next.id))?.focus()
  }
  return (
    <div ref={frame} className="role-map-frame">
      {/* The keys move focus between the links inside; the drawing itself is not interactive. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        className="role-map"
        viewBox={`-10 -12 ${map.width + 20} ${map.height + 24}`}
        // Never larger than its own units, so that few roles have names of the same size as many.
        style={{ maxWidth: map.width + 20, minWidth: `min(58.5rem, ${map.width + 20}px)` }}
        role="group"
        aria-label="Roles that share skills"
        onKeyDown={moveFocus}
        onPointerLeave={() => onPointAt(null)}
      >
        <MarkClips />
        <Ties map={map} sharing={sharing} active={active} />
        {map.roles.map((placed) => {
          const role = sharingOf.get(placed.id)
          if (!role) return null
          return (
            <Link
              key={placed.id}
              id={mapNodeId(placed.id)}
              to={roleHref(framework, placed.id)}
              className={`map-role ${lit ? (placed.id === active?.role.id ? 'here' : lit.has(placed.id) ? 'lit' : 'dim') : ''}`}
              tabIndex={placed.id === tabStop ? 0 : -1}
              aria-label={nameOf(role)}
              onPointerEnter={() => onPointAt(placed.id)}
              onFocus={() => {
                setStop(placed.id)
                onPointAt(placed.id)
              }}
              onBlur={() => onPointAt(null)}
            >
              <MapRole
                placed={placed}
                family={families.indexOf(role.role.roleFamily ?? '')}
                quarters={mySkills ? quartersOf(role, requirements, mySkills) : undefined}
              />
            </Link>
          )
        })}
      </svg>
    </div>
  )
}

function MapRole({
  placed: { x, y, lines },
  family,
  quarters,
}: {
  placed: PlacedRole
  family: number
  quarters: number | undefined
}) {
  const { width, height } = labelBox(lines)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="behind" x={-width / 2 - 3} y={-markSize / 2 - 1} width={width + 6} height={height + 4} rx="4" />
      <rect className="ring" x={-width / 2 - 6} y={-markSize / 2 - 4} width={width + 12} height={height + 8} rx="4" />
      <FamilyMark family={family} quarters={quarters} />
      {lines.map((line, index) => (
        <text key={line} y={markSize / 2 + 12 + index * lineHeight} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  )
}

function nameOf({ role, neighbours }: RoleSharing): string {
  const [nearest] = neighbours
  if (!nearest) return `${role.name}: shares no skill with any other role`
  return `${role.name}: shares skills with ${counted(neighbours.length, 'role')}, most with ${nearest.name} (${sharedInFigures(nearest)})`
}

/** Only complete quarters count, so that a full mark means that the whole role level is covered. */
function quartersOf({ role }: RoleSharing, requirements: FrameworkRequirements, { carried }: MySkills): number {
  const part = carriedOf(role, requirements, carried)
  return part ? Math.floor((4 * part.carried) / part.asked) : 0
}
