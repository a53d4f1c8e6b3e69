import { Link, useNavigate } from 'react-router'
import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import { compareHref, roleLevelHref, sameAddress, type RoleLevelAddress } from '@/core/hrefs'
import { spansFrameworks } from './names'
import type { CompareRequests } from './url'

interface ColumnHeadProps extends CompareRequests {
  columns: readonly ComparedColumn[]
  index: number
  comparison: Comparison
}

/** The name of a column, with buttons to move and to remove it. */
export function ColumnHead({ columns, index, comparison, request, next }: ColumnHeadProps) {
  const navigate = useNavigate()
  const column = columns[index]
  if (!column) return null
  const { ladder, roleLevel } = column
  const oneRole = columns.every(
    (other) => other.ladder.role.id === ladder.role.id && other.ladder.framework.id === ladder.framework.id,
  )
  const address = request.roleLevels[index]
  if (!address) return null
  const go = (to: readonly RoleLevelAddress[]) => void navigate(compareHref(to, next), { preventScrollReset: true })
  // The reader's own skills are always the base, so they stay first.
  const [first] = columns
  const leftmost = first?.own ? 1 : 0
  const others = next.roleLevels.filter((other) => !sameAddress(other, address))
  const move = (by: number) => {
    const from = next.roleLevels.findIndex((other) => sameAddress(other, address))
    if (from >= 0) go(others.toSpliced(Math.max(0, from + by), 0, address))
  }
  const remove = () => go(others)
  return (
    <>
      <span className="block text-sm text-soft">{index === 0 ? 'Starting from' : 'Compared with'}</span>
      <Link to={roleLevelHref(address)} className="font-serif text-lg leading-tight font-semibold text-ink">
        {roleLevel.name}
      </Link>
      {!oneRole && !column.own && (
        <span className="block text-sm text-soft">
          {spansFrameworks(comparison) ? ladder.framework.shortTitle : ladder.role.name}
        </span>
      )}
      <span className="mt-1 flex gap-1 print:hidden">
        {index > leftmost && (
          <button
            type="button"
            className="column-button"
            onClick={() => move(-1)}
            aria-label={`Move ${roleLevel.name} to the left`}
            title="Move to the left"
          >
            ←
          </button>
        )}
        {!column.own && index < columns.length - 1 && (
          <button
            type="button"
            className="column-button"
            onClick={() => move(1)}
            aria-label={`Move ${roleLevel.name} to the right`}
            title="Move to the right"
          >
            →
          </button>
        )}
        <button
          type="button"
          className="column-button"
          onClick={remove}
          aria-label={`Remove ${roleLevel.name} from the comparison`}
          title="Remove"
        >
          ✕
        </button>
      </span>
    </>
  )
}
