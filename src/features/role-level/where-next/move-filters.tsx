import { useId } from 'react'
import { counted } from '@/core/text/words'
import type { MoveFilter } from './url'

interface MoveFiltersProps {
  /** The role families by id. */
  families: ReadonlyMap<string, string>
  filter: MoveFilter
  /** How many moves match, and how many there are. */
  shown: number
  all: number
  onChange: (to: Partial<MoveFilter>) => void
}

const limits = [4, 8, 12, 16, 20, 30]

/** Filters the moves by role family and by what there is to learn, and says how many are left. */
export function MoveFilters({ families, filter: { family, effort }, shown, all, onChange }: MoveFiltersProps) {
  const [familyId, effortId] = [useId(), useId()]
  const efforts = [...new Set([...limits, ...(effort === undefined ? [] : [effort])])].toSorted((a, b) => a - b)
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
      {families.size > 0 && (
        <p className="max-w-full">
          <label htmlFor={familyId} className="block text-sm text-soft">
            Role family
          </label>
          <select
            id={familyId}
            className="field max-w-full"
            value={family ?? ''}
            onChange={(event) => onChange({ family: event.target.value || undefined })}
          >
            <option value="">All role families</option>
            {Array.from(families, ([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={effortId} className="block text-sm text-soft">
          To learn
        </label>
        <select
          id={effortId}
          className="field"
          value={effort ?? ''}
          onChange={(event) => onChange({ effort: event.target.value ? Number(event.target.value) : undefined })}
        >
          <option value="">Any number of skill steps</option>
          {efforts.map((most) => (
            <option key={most} value={most}>
              Up to {counted(most, 'skill step')}
            </option>
          ))}
        </select>
      </p>
      <p role="status" className="pb-2 text-soft">
        {family || effort !== undefined ? `${shown} of ${counted(all, 'move')}` : counted(all, 'move')}
      </p>
    </div>
  )
}
