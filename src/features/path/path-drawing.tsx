import { Link } from 'react-router'
import { roleLevelHref, type PathOptions } from '@/core/hrefs'
import type { PlannedPath } from '@/core/moves/path-plan'
import type { Counting } from '@/core/related-in-words'
import { familyName, type PathEnd } from './load'
import { Move } from './move'
import { StopMark } from './path-line'

interface PathDrawingProps {
  plan: PlannedPath
  start: PathEnd
  path: PathOptions
  counting: Counting
}

/** The path as a line from stop to stop, with what to learn in each move. */
export function PathDrawing({ plan, start, path, counting }: PathDrawingProps) {
  const { requirements, role, roleLevel, address } = start
  return (
    <ol className="path-moves" aria-label="Moves, in order">
      <li>
        <div className="path-stop">
          <StopMark />
          <p>
            <Link to={roleLevelHref(address)} className="font-serif text-lg text-ink">
              {roleLevel.name}
            </Link>
            <span className="block text-sm text-soft">
              {['where you start', familyName(requirements, role)].filter(Boolean).join(' · ')}
            </span>
          </p>
        </div>
      </li>
      {plan.moves.map((move) => (
        <Move
          key={`${move.to.role.id}/${move.to.roleLevel.id}`}
          requirements={requirements}
          move={move}
          isLast={move === plan.moves.at(-1)}
          path={path}
          counting={counting}
        />
      ))}
    </ol>
  )
}
