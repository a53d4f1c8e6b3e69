import { useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import { heightOf, type PlateFamily, type PlateLayer } from '@/core/plate'
import type { Id } from '@/core/model'
import { counted } from '@/core/text/words'
import type { FrameworkCard } from '@/core/views/model'
import { heightClasses, PlateLadder, type PointedAt, type Tone } from './plate-ladder'

interface PlatePictureProps {
  framework: FrameworkCard
  families: readonly PlateFamily[]
  /** So few roles that the names of their levels fit next to the steps. */
  isFew: boolean
  isList: boolean
  /** The role that is brought out, and what each other role shares with it: "4 and 3 related". */
  here: Id | undefined
  sharing: ReadonlyMap<Id, string> | undefined
  /** Whether each role also says in words what it shares: not while somebody only points. */
  inWords: boolean
  /** The skill that is laid over it. */
  layer: PlateLayer | undefined
  pointedAt: PointedAt | null
  onPointAt: (target: PointedAt | null) => void
}

/** The list of role families, roles and role levels, which the style sheet draws as ladders. */
export function PlatePicture({
  framework: { id: framework, skillScale },
  families,
  isFew,
  isList,
  here,
  sharing,
  inWords,
  layer,
  pointedAt,
  onPointAt,
}: PlatePictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const isRoving = useIsWide() && !isList
  const [stop, setStop] = useState<PointedAt>({ role: '', step: null })
  const ladders = families.flatMap((family) => family.ladders)
  const tabStop = ladders.some(({ id }) => id === stop.role) ? stop : { role: ladders[0]?.id ?? '', step: null }
  const toneOf = (id: Id): Tone => {
    if (layer) return layer.steps.has(id) ? 'near' : 'far'
    if (id === here) return 'here'
    return sharing ? (sharing.has(id) ? 'near' : 'far') : ''
  }
  return (
    // The keys move focus between the links inside; the element itself is not interactive.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={frame}
      className={`plate${isFew ? ' is-few' : ''}${layer ? ' has-layer' : ''}`}
      onKeyDown={(event) => isRoving && frame.current && moveFocus(event, frame.current)}
      onPointerLeave={() => onPointAt(null)}
      onBlur={({ relatedTarget }) => frame.current?.contains(relatedTarget) || onPointAt(null)}
    >
      <div className="plate-axis" aria-hidden="true">
        <p>What a level asks for, on average over its skills</p>
        {skillScale.map(({ id, name }, place) => (
          <span key={id} className={heightClasses(heightOf({ sum: place + 1, count: 1 }, skillScale.length))}>
            {name.toLowerCase()}
          </span>
        ))}
      </div>
      <div className="plate-scroll">
        <div className="plate-field">
          {skillScale.slice(1).map(({ id }, place) => (
            <div
              key={id}
              className={`plate-band ${heightClasses(heightOf({ sum: 2 * place + 3, count: 2 }, skillScale.length))}`}
            />
          ))}
          <ul className="plate-families">
            {families.map((family) => (
              <Family key={family.id} family={family}>
                {family.ladders.map((ladder) => (
                  <PlateLadder
                    key={ladder.id}
                    framework={framework}
                    ladder={ladder}
                    scale={skillScale}
                    tone={toneOf(ladder.id)}
                    shared={inWords && ladder.id !== here ? sharing?.get(ladder.id) : undefined}
                    asked={layer?.steps.get(ladder.id)}
                    pointedAt={pointedAt?.role === ladder.id ? pointedAt.step : null}
                    tabStop={isRoving ? (tabStop.role === ladder.id ? (tabStop.step ?? 'name') : 'none') : 'all'}
                    onPointAt={onPointAt}
                    onFocus={setStop}
                  />
                ))}
              </Family>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

/** On a phone its ladders have no names until somebody opens it. */
function Family({ family: { name, ladders }, children }: { family: PlateFamily; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  const roleLevels = ladders.reduce((sum, { steps }) => sum + steps.length, 0)
  return (
    <li className={isOpen || !name ? 'plate-family is-open' : 'plate-family'}>
      {name && (
        <div className="plate-family-name">
          <h3>{name}</h3>
          <small>
            {counted(ladders.length, 'role')}, {counted(roleLevels, 'level')}
            {ladders.every(({ reach }) => !reach) && ', skill levels not stated'}
          </small>
          <button type="button" className="needs-script" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Close' : 'Names'}
            <span className="sr-only"> of the roles in {name}</span>
          </button>
        </div>
      )}
      <ul className="plate-ladders">{children}</ul>
    </li>
  )
}

/** The style sheet draws upright ladders from this width. */
const wide = '(min-width: 68rem)'

/** Where ladders are upright, the picture is one stop of the Tab key. */
function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(wide)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => matchMedia(wide).matches,
    () => false,
  )
}

/** Up and down a ladder, name and steps as they are drawn; left and right to what is nearest on the next; Home and End to the ends. */
function moveFocus(event: KeyboardEvent, frame: HTMLElement) {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
  const ladders = [...frame.querySelectorAll('.plate-ladder')]
  const place = ladders.findIndex((ladder) => ladder.contains(event.target as Node))
  const links = (ladder: Element | undefined) =>
    [...(ladder?.querySelectorAll('a') ?? [])].toSorted((a, b) => bottomOf(b) - bottomOf(a))
  const own = links(ladders[place])
  const across = (to: number) => {
    const bottom = bottomOf(event.target as HTMLElement)
    const distance = (link: Element) => Math.abs(bottomOf(link) - bottom)
    return links(ladders[to]).toSorted((a, b) => distance(a) - distance(b))[0]
  }
  const here = own.findIndex((link) => link === event.target)
  const moves: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowUp: () => own[here + 1],
    ArrowDown: () => own[here - 1],
    ArrowRight: () => across(place + 1),
    ArrowLeft: () => across(place - 1),
    Home: () => across(0),
    End: () => across(ladders.length - 1),
  }
  const next = moves[event.key]?.()
  if (place < 0 || !next) return
  event.preventDefault()
  next.focus()
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom
}
