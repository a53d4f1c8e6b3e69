import { useId } from 'react'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import type { ShownGroup } from './shown-moves'
import type { MoveFilter } from './url'

interface MoveFiltersProps {
  requirements: FrameworkRequirements
  filter: MoveFilter
  groups: readonly ShownGroup[]
  onChange: (to: Partial<MoveFilter>) => void
}

const limits = [4, 8, 12, 16, 20, 30]

/** Filters the moves by role family and by what there is to learn, and says how many are left. */
export function MoveFilters({ requirements: { roleFamilies }, filter, groups, onChange }: MoveFiltersProps) {
  const [familyId, effortId] = [useId(), useId()]
  const { family, effort } = filter
  const efforts = [...new Set([...limits, ...(effort === undefined ? [] : [effort])])].toSorted((a, b) => a - b)
  return (
    <div className="mb-2 flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
      {roleFamilies.length > 0 && (
        <p>
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
            {roleFamilies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={effortId} className="block text-sm text-soft">
          Most to learn in one move
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
        {howMany(groups, filter)}
      </p>
    </div>
  )
}

/** Counts the groups that are open at first; each folded group shows its own count. */
function howMany(groups: readonly ShownGroup[], { family, effort }: MoveFilter): string {
  const inSight = groups.filter(({ group }) => group === 'promotion' || group === 'up' || group === 'across')
  const shown = inSight.reduce((sum, { moves }) => sum + moves.length, 0)
  const all = inSight.reduce((sum, group) => sum + group.all, 0)
  return family || effort !== undefined ? `${shown} of ${counted(all, 'move')}` : counted(all, 'move')
}
