import type { Plate } from '@/core/plate'
import type { FrameworkOutline } from '@/core/views/model'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import type { PlateChoice } from './use-plate-choice'

interface PlateToolsProps {
  outline: FrameworkOutline
  plate: Plate
  choice: PlateChoice
  /** Whether the picture shows one role family at a time. */
  byFamily: boolean
  onChoose: (changed: Partial<PlateChoice>) => void
}

/** What is laid over the plate, and whether it is a picture or a list. The two radio buttons work without scripts. */
export function PlateTools({ outline, plate, choice, byFamily, onChoose }: PlateToolsProps) {
  // Not on the static page, where nothing can be chosen: 188 names would take it over its size.
  const isTakenOver = useIsTakenOver()
  const options = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  return (
    <div className="plate-tools">
      {byFamily && (
        <label className="needs-script">
          Role family
          <select
            className="field"
            value={choice.family}
            onChange={(event) => onChoose({ family: event.target.value })}
          >
            {options(plate.families)}
          </select>
        </label>
      )}
      <label className="needs-script">
        Show which levels ask for
        <select
          className="field"
          value={isTakenOver ? choice.skill : ''}
          onChange={(event) => onChoose({ skill: event.target.value, role: '' })}
        >
          <option value="">Choose a skill</option>
          {isTakenOver && options(outline.skills)}
        </select>
      </label>
      {plate.roles > 1 && (
        <label className="needs-script">
          Show who shares skills with
          <select
            className="field"
            value={isTakenOver ? choice.role : ''}
            onChange={(event) => onChoose({ role: event.target.value, skill: '' })}
          >
            <option value="">Choose a role</option>
            {isTakenOver &&
              plate.families.map(({ id, name, ladders }) =>
                name ? (
                  <optgroup key={id} label={name}>
                    {options(ladders)}
                  </optgroup>
                ) : (
                  options(ladders)
                ),
              )}
          </select>
        </label>
      )}
      <fieldset className="plate-view">
        <legend className="sr-only">Show the roles as</legend>
        {(['picture', 'list'] as const).map((view) => (
          <label key={view}>
            <input
              type="radio"
              name="plate-view"
              value={view}
              className="sr-only"
              checked={(choice.view === 'list') === (view === 'list')}
              onChange={() => onChoose({ view: view === 'list' ? view : '' })}
            />
            {view === 'list' ? 'List' : 'Picture'}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
