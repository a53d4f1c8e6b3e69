import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { defaultFrameworkId } from '@/core/bundled'
import { startFrom } from '@/core/profile/edits'
import { statedSkillLevels } from '@/core/profile/in-framework'
import { emptyProfile, limits, type Profile, type RoleLevelRef } from '@/core/profile/model'
import { queries } from '@/data-source/queries'
import { useFirstStep } from '@/ui/first-step'
import { profileStore } from '@/device/profiles/use-profiles'
import { FrameworkChoice } from '../framework-choice'
import { newId } from '@/device/profiles/new-id'
import { RoleLevelFinder } from '../role-level-finder'

interface NewPersonProps {
  name: string
  onName: (name: string) => void
  onDone?: (person: Profile) => void
}

/** The first answers for a person: their name, the framework and the closest role level. */
export function NewPerson({ name, onName, onDone }: NewPersonProps) {
  const [framework, setFramework] = useState(defaultFrameworkId)
  const client = useQueryClient()
  const ids = { name: useId(), framework: useId() }
  const begin = async (roleLevel: RoleLevelRef | null) => {
    const blank = { ...emptyProfile(newId(), framework), name: name.trim() }
    const ladder =
      roleLevel && (await client.ensureQueryData(queries.ladder(framework, roleLevel.role)).catch(() => null))
    const asked = roleLevel && ladder ? statedSkillLevels(ladder, roleLevel.roleLevel) : new Map<string, string>()
    const person = roleLevel ? startFrom({ base: roleLevel, asked, askedBefore: new Map() })(blank) : blank
    profileStore().add(person)
    onDone?.(person)
  }
  return (
    <div className="mt-6 grid gap-4">
      <div className="grid gap-1">
        <label htmlFor={ids.name} className="font-semibold">
          Name <span className="font-normal text-soft">(optional: yours, or the person whose skills these are)</span>
        </label>
        <input
          id={ids.name}
          type="text"
          className="field w-full"
          autoComplete="off"
          ref={useFirstStep()}
          maxLength={limits.nameLength}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
      </div>
      <FrameworkChoice id={ids.framework} framework={framework} onChoose={setFramework} />
      <RoleLevelFinder framework={framework} label="Closest role level" onFind={(roleLevel) => void begin(roleLevel)} />
      <p>
        <button type="button" className="button" onClick={() => void begin(null)}>
          Start without a role level
        </button>
      </p>
    </div>
  )
}
