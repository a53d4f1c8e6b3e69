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

/** As many as a group shows before it is asked for the rest. */
const first = 6

/** What the groups are called, and how many of each stand in sight from the start. */
const groupWords: Readonly<
  Record<MoveGroup, { readonly title: string; readonly about: string; readonly inSight: number }>
> = {
  promotion: { title: 'Promotions', about: 'Higher on the same ladder.', inSight: Infinity },
  up: { title: 'Up', about: 'More than half a level of seniority above, with a skill shared.', inSight: first },
  across: { title: 'Across', about: 'Within half a level of seniority, with a skill shared.', inSight: first },
  back: { title: 'Back', about: 'More than half a level of seniority below, with a skill shared.', inSight: 0 },
  apart: { title: 'No skill shared', about: 'They ask for none of the skills this role level asks for.', inSight: 0 },
  'not-stated': { title: 'Skill level not stated', about: 'What these role levels ask cannot be counted.', inSight: 0 },
}

/** One group of moves: a few of them, the rest on demand; steps back and what shares no skill all on demand. */
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
      {moves.length === 0 && <p className="mt-1">None of {counted(all, 'move')} passes the filter.</p>}
      {shown.length > 0 && (
        <table role="table" className="moves">
          <caption className="sr-only">{title}</caption>
          <thead role="rowgroup" className="max-wide:sr-only">
            <tr role="row">
              {['Role level', 'To learn', 'Carried', 'Largest gap', 'Go on'].map((heading) => (
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
              ? 'Fold away'
              : 'Show fewer'
            : folded
              ? `Show ${counted(hidden, 'role level')}`
              : `Show ${hidden} more`}
          <span className="sr-only"> under {title}</span>
        </button>
      )}
    </section>
  )
}
