import { useState } from 'react'
import type { Plate } from '@/core/plate'
import { counted } from '@/core/text/words'
import type { FrameworkOutline } from '@/core/views/model'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import { Finder, FoundEntry } from '../finder'
import type { PlateChoice } from './use-plate-choice'

interface PlateToolsProps {
  outline: FrameworkOutline
  plate: Plate
  choice: PlateChoice
  /** Whether the picture shows one role family at a time. */
  byFamily: boolean
  onChoose: (changed: Partial<PlateChoice>) => void
}

const skillChoiceId = 'plate-skill'
const roleChoiceId = 'plate-role'

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
      <PlateFinder outline={outline} plate={plate} onChoose={onChoose} />
      <label className="needs-script">
        Show which levels ask for
        <select
          id={skillChoiceId}
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
            id={roleChoiceId}
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

/** Finds a role to bring out, or a skill to lay over the plate, by typing. The focus goes to the field that shows the choice. */
function PlateFinder({ outline, plate, onChoose }: Pick<PlateToolsProps, 'outline' | 'plate' | 'onChoose'>) {
  const { framework, roles, skills } = outline
  const [found, setFound] = useState(0)
  const entries = [
    ...(plate.roles > 1 ? roles : []).map(({ id, name, roleLevels }) => ({
      id: `${framework.id}/${id}`,
      name,
      detail: `Role, ${counted(roleLevels.length, 'level')}`,
      choice: { role: id, skill: '' },
    })),
    ...skills.map(({ id, name, roles: asking }) => ({
      id: `${framework.id}/skills/${id}`,
      name,
      detail: `Skill, ${counted(asking, 'role')}`,
      choice: { role: '', skill: id },
    })),
  ]
  return (
    <div className="plate-finder needs-script">
      <Finder
        // Empty again after each choice.
        key={found}
        label={plate.roles > 1 ? 'Find a role or skill' : 'Find a skill'}
        kinds={['role', 'skill']}
        entries={entries}
        most={6}
      >
        {({ choice, ...entry }) => (
          <button
            type="button"
            onClick={() => {
              onChoose(choice)
              setFound(found + 1)
              document.getElementById(choice.skill ? skillChoiceId : roleChoiceId)?.focus()
            }}
          >
            <FoundEntry {...entry} />
          </button>
        )}
      </Finder>
    </div>
  )
}
