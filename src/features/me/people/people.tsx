import { useState } from 'react'
import { limits, profileName, type Profile } from '@/core/profile/model'
import { counted } from '@/core/text/words'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { profileStore } from '@/device/profiles/use-profiles'
import { Dialog } from '@/ui/dialog'
import { useTell } from '@/ui/notice'
import { NewPerson } from './new-person'

/** The people on this device: a manager keeps the skills of several. */
export function People({ profile, state: { profiles } }: { profile: Profile; state: ProfilesState }) {
  const [adding, setAdding] = useState(false)
  const tell = useTell()
  const store = profileStore()
  const remove = () => {
    const removed = store.remove(profile.id)
    if (removed) tell(`Removed from this device: ${profileName(profile)}`, () => store.putBack(removed))
  }
  return (
    <section aria-labelledby="people-heading" className="mt-10">
      <h2 id="people-heading" className="mb-1">
        People on this device
      </h2>
      <p className="mb-2 max-w-prose text-sm text-soft">
        {profiles.length === 1
          ? 'You can keep the skills of several people here, for example of your team.'
          : `${counted(profiles.length, 'person', 'people')}. Choose whose skills you see at the top of this page.${profiles.length >= limits.people ? ' Remove one to add another.' : ''}`}
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="button"
          disabled={profiles.length >= limits.people}
          onClick={() => setAdding(true)}
        >
          Add a person
        </button>
        <button type="button" className="button" onClick={remove}>
          Remove {profile.name.trim() || 'this person'}
        </button>
      </div>
      {adding && (
        <Dialog title="Add a person" onClose={() => setAdding(false)}>
          <NewPerson onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </section>
  )
}
