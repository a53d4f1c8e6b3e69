import { Link } from 'react-router'
import type { Id } from '@/core/model'
import type { LadderRoleLevel } from '@/core/views/model'

interface ScaleBarProps {
  /** What the list is called for a screen reader: "Levels of Product manager". */
  label: string
  /** Lowest first. */
  roleLevels: readonly LadderRoleLevel[]
  /** Where a comparison starts, drawn hatched. */
  base?: Id | undefined
  /** The role level of the screen, or those compared with the base, drawn solid. */
  shown: readonly Id[]
  /** The others are links. */
  hrefOf: (roleLevel: LadderRoleLevel) => string
  className?: string
}

/** A career ladder drawn like the scale bar of an atlas: where you are among its levels, and the way to the others. */
export function ScaleBar({ label, roleLevels, base, shown, hrefOf, className = '' }: ScaleBarProps) {
  return (
    <ol ref={scrollToMarked} aria-label={label} className={`scale-bar ${className}`}>
      {roleLevels.map((roleLevel) => {
        const { id, name } = roleLevel
        const mark = id === base ? 'base' : shown.includes(id) ? 'shown' : undefined
        return (
          <li key={id} data-mark={mark}>
            {mark ? (
              <span aria-current="true">
                <span>{name}</span>
                {mark === 'base' && <span className="sr-only">, the base</span>}
              </span>
            ) : (
              <Link to={hrefOf(roleLevel)} preventScrollReset>
                <span>{name}</span>
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** A long ladder scrolls inside its bar. */
function scrollToMarked(list: HTMLElement | null) {
  const marked = list?.querySelector<HTMLElement>('[data-mark]')
  if (list && marked) list.scrollLeft = marked.offsetLeft - list.offsetLeft - 24
}
