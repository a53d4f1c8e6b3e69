import { useState } from 'react'
import { profileName, type Profile } from '@/core/profile/model'
import { counted } from '@/core/text/words'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { profileStore } from '@/device/profiles/use-profiles'
import { Dialog } from '@/ui/dialog'
import { useTell } from '@/ui/notice'
import { NewPerson } from './new-person'

/** Who is on this device: a manager has more than one report. */
export function People({ profile, state: { profiles } }: { profile: Profile; state: ProfilesState }) {
  const [adding, setAdding] = useState(false)
  const tell = useTell()
  const store = profileStore()
  const remove = () => {
    const removed = store.remove(profile.id)
    if (removed) tell(`${profileName(profile)} was removed from this device.`, () => store.putBack(removed))
  }
  return (
    <section aria-labelledby="people-heading" className="mt-10">
      <h2 id="people-heading" className="mb-1">
        People on this device
      </h2>
      <p className="mb-2 max-w-prose text-sm text-soft">
        {profiles.length === 1
          ? 'One so far. Somebody who speaks with several people keeps the skills of each apart.'
          : `${counted(profiles.length, 'person', 'people')}, each with skills of their own; who is shown is chosen at the top.`}
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setAdding(true)}>
          Add another person
        </button>
        <button type="button" className="button" onClick={remove}>
          Remove {profile.name.trim() || 'this person'}
        </button>
      </div>
      {adding && (
        <Dialog title="Another person" onClose={() => setAdding(false)}>
          <NewPerson onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </section>
  )
}
