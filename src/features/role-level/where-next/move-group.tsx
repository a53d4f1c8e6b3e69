import { useId } from 'react'
import type { MoveGroup } from '@/core/moves/moves'
import type { RequirementIndex } from '@/core/moves/requirement-index'
import { counted } from '@/core/text/words'
import { MoveLine } from './move-line'
import type { ShownGroup } from './shown-moves'
import type { MoveFilter } from './url'

interface MoveGroupListProps {
  index: RequirementIndex
  from: number
  moves: ShownGroup
  filter: MoveFilter
  onChange: (to: Partial<MoveFilter>) => void
}

/** How many moves a group shows at first. */
const first = 6

/** What the groups are called, and how many moves of each are shown at first. */
const groupWords: Readonly<
  Record<MoveGroup, { readonly title: string; readonly about: string; readonly inSight: number }>
> = {
  promotion: { title: 'Promotions', about: 'Higher levels of this role.', inSight: Infinity },
  up: {
    title: 'Up',
    about: 'More senior, and at least one skill in common. On average they ask for more than half a skill level more.',
    inSight: first,
  },
  across: {
    title: 'Across',
    about:
      'About as senior, and at least one skill in common. On average they ask for at most half a skill level more or less.',
    inSight: first,
  },
  back: {
    title: 'Back',
    about: 'Less senior, and at least one skill in common. On average they ask for more than half a skill level less.',
    inSight: 0,
  },
  apart: { title: 'No skill in common', about: 'They ask for none of these skills.', inSight: 0 },
  'not-stated': { title: 'Skill level not stated', about: 'We cannot count what there is to learn.', inSight: 0 },
}

/** One group of moves: a few at first, the rest on request. Moves back and moves without a skill in common are all on request. */
export function MoveGroupList({ index, from, moves: { group, moves, all }, filter, onChange }: MoveGroupListProps) {
  const headingId = useId()
  const { title, about, inSight } = groupWords[group]
  const folded = inSight === 0
  const isOpen = filter.open.includes(group)
  const shown = isOpen ? moves : moves.slice(0, inSight)
  const hidden = moves.length - shown.length
  const toggle = () =>
    onChange({ open: isOpen ? filter.open.filter((other) => other !== group) : [...filter.open, group] })
  return (
    <section aria-labelledby={headingId} className={`move-group ${shown.length === 0 ? 'print:hidden' : ''}`}>
      <h3 id={headingId}>
        {title}{' '}
        <span className="font-sans text-sm font-normal text-soft">
          {moves.length === all ? all : `${moves.length} of ${all}`}
        </span>
      </h3>
      <p className="text-sm text-soft">{about}</p>
      {moves.length === 0 && <p className="mt-1">No move in this group matches your filters.</p>}
      {shown.length > 0 && (
        <table role="table" className="moves">
          <caption className="sr-only">{title}</caption>
          <thead role="rowgroup" className="max-wide:sr-only">
            <tr role="row">
              {['Role level', 'To learn', 'Carries over', 'Largest gap', 'Compare or plan'].map((heading) => (
                <th key={heading} role="columnheader" scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((move) => (
              <MoveLine key={move.to} index={index} from={from} move={move} />
            ))}
          </tbody>
        </table>
      )}
      {(hidden > 0 || (isOpen && moves.length > inSight)) && (
        <button type="button" className="button mt-2 print:hidden" aria-expanded={isOpen} onClick={toggle}>
          {isOpen
            ? folded
              ? 'Hide'
              : 'Show fewer'
            : folded
              ? `Show ${counted(hidden, 'role level')}`
              : `Show ${hidden} more`}
          <span className="sr-only"> in {title}</span>
        </button>
      )}
    </section>
  )
}
