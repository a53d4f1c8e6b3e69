import { useId } from 'react'
import type { NextLine } from '@/core/moves/next-lines'
import { addressAt, MoveLine, type Start } from './move-line'
import { MovePictureKey } from './move-picture'
import type { MoveFilter, MoveGroup } from './url'

interface MoveGroupListProps {
  start: Start
  group: MoveGroup
  title: string
  about: string
  lines: readonly NextLine[]
  filter: MoveFilter
  /** Whether the key of the pictures is here. */
  hasKey: boolean
  onChange: (to: Partial<MoveFilter>) => void
}

/** How many moves a group shows at first. */
const first = 5

/** One group of moves: a few at first, the rest on request. */
export function MoveGroupList({ start, group, title, about, lines, filter, hasKey, onChange }: MoveGroupListProps) {
  const headingId = useId()
  const showsAll = filter.more.includes(group)
  const shown = showsAll ? lines : lines.slice(0, first)
  const toggled = <Value,>(list: readonly Value[], value: Value) =>
    list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
  return (
    <section aria-labelledby={headingId} className="next-group">
      <div className="next-group-head">
        <h3 id={headingId}>
          {title} <span className="font-sans text-sm font-normal text-soft">· {lines.length}</span>
        </h3>
        <p>{about}</p>
        {hasKey && <MovePictureKey />}
      </div>
      <ol>
        {shown.map((line) => {
          const { role, roleLevel } = addressAt(start.index, line[0].to)
          const key = `${role}/${roleLevel}`
          return (
            <MoveLine
              key={key}
              start={start}
              group={group}
              line={line}
              isOpen={filter.open.includes(key)}
              onToggle={() => onChange({ open: toggled(filter.open, key) })}
            />
          )
        })}
      </ol>
      {lines.length > first && (
        <button
          type="button"
          className="button mt-2 print:hidden"
          aria-expanded={showsAll}
          onClick={() => onChange({ more: toggled(filter.more, group) })}
        >
          {showsAll ? 'Show fewer' : `Show ${lines.length - first} more`}
          <span className="sr-only"> in {title}</span>
        </button>
      )}
    </section>
  )
}
