import { Link } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'
import type { OtherWay } from '@/core/moves/other-ways'
import { counted } from '@/core/text/words'

const names: Readonly<Record<OtherWay['kind'], string>> = {
  'fewest-moves': 'Fewest moves',
  gentlest: 'Least in one move',
  alone: 'By the framework alone',
  related: 'Counting related skills',
}

/** Links to other paths between the same ends, each in one line with its stops. */
export function OtherWays({ ways, path }: { ways: readonly OtherWay[]; path: PathOptions }) {
  if (ways.length === 0) return null
  return (
    <section aria-labelledby="other-ways-heading">
      <h2 id="other-ways-heading" className="text-base">
        Other ways to go
      </h2>
      <ul className="other-ways">
        {ways.map(({ kind, stretch, related, path: { moves, effort, largest } }) => (
          <li key={kind}>
            <Link to={pathHref({ ...path, stretch, related })} replace preventScrollReset>
              {names[kind]}
            </Link>
            <p>
              {counted(moves.length, 'move')}, {counted(effort, 'skill step')}
              {moves.length > 1 && `, at most ${largest} in one move`}
            </p>
            <p className="text-sm text-soft">{moves.map(({ to }) => to.roleLevel.name).join(' → ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
