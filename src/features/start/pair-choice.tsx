import type { FrameworkOutline, RoleOutline } from '@/core/views/model'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import type { Pair } from './example'

interface PairChoiceProps {
  outline: FrameworkOutline
  pair: Pair
  onRole: (role: RoleOutline) => void
  onChoose: (pair: Pair) => void
}

/** A role and two of its levels. Roles of one level have nothing to compare. */
export function PairChoice({ outline: { roleFamilies, roles }, pair, onRole, onChoose }: PairChoiceProps) {
  // A static page has only the role it shows: without scripts there is nothing to choose.
  const isTakenOver = useIsTakenOver()
  const offered = isTakenOver ? roles.filter(({ roleLevels }) => roleLevels.length > 1) : [pair.role]
  const ofFamily = (family: string | undefined) =>
    offered
      .filter(({ roleFamily }) => roleFamily === family)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))
  return (
    <div className="pair-choice needs-script">
      <label>
        Role
        <select
          value={pair.role.id}
          onChange={({ target }) => {
            const role = offered.find(({ id }) => id === target.value)
            if (role) onRole(role)
          }}
        >
          {roleFamilies.map(({ id, name }) => (
            <optgroup key={id} label={name}>
              {ofFamily(id)}
            </optgroup>
          ))}
          {ofFamily(undefined)}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {end === 'from' ? 'From' : 'To'}
          <select value={pair[end]} onChange={({ target }) => onChoose({ ...pair, [end]: target.value })}>
            {pair.role.roleLevels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
