import { useId, useState } from 'react'
import { profileName, type Profile } from '@/core/profile/model'
import type { ProfilesState } from '@/profile-source/profile-store'
import { profileStore } from '@/profile-source/use-profiles'
import { Dialog } from '@/ui/dialog'
import { NewPerson } from './new-person'
import { useTell } from './notice'

/** Whose skills are shown, and who else is on this device: a manager has more than one report. */
export function People({ profile, state: { profiles } }: { profile: Profile; state: ProfilesState }) {
  const [adding, setAdding] = useState(false)
  const selectId = useId()
  const tell = useTell()
  const store = profileStore()
  const remove = () => {
    const removed = store.remove(profile.id)
    if (removed) tell(`${profileName(profile)} was removed from this device.`, () => store.add(removed.profile, removed.created))
  }
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-3 gap-y-2">
      {profiles.length > 1 && (
        <div className="grid gap-1">
          <label htmlFor={selectId} className="text-sm text-soft">
            Shown here
          </label>
          <select id={selectId} className="field max-w-[min(20rem,100%)]" value={profile.id} onChange={(event) => store.choose(event.target.value)}>
            {profiles.map((other) => (
              <option key={other.id} value={other.id}>
                {profileName(other)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="button" className="button" onClick={() => setAdding(true)}>
        Add another person
      </button>
      <button type="button" className="button" onClick={remove}>
        Remove {profileName(profile) === profile.name.trim() ? profile.name : 'this person'}
      </button>
      {adding && (
        <Dialog title="Another person" onClose={() => setAdding(false)}>
          <NewPerson onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </div>
  )
}
