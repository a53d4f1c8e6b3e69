import { useEffect, useRef, useState } from 'react'
import { limits, profileName, type Profile } from '@/core/profile/model'
import { counted } from '@/core/text/words'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { profileStore } from '@/device/profiles/use-profiles'
import { Dialog } from '@/ui/dialog'
import { useTell } from '@/ui/notice'
import { pageHeadingId } from '@/ui/page-heading'
import { NewPerson } from './new-person'

/** The people on this device: a manager keeps the skills of several. */
export function People({ profile, state: { profiles } }: { profile: Profile; state: ProfilesState }) {
  const [adding, setAdding] = useState(false)
  // Outlives the dialog: a name that was typed is still there when it opens again.
  const [name, setName] = useState('')
  const added = useRef<string | null>(null)
  useEffect(() => {
    if (added.current !== profile.id) return
    // The page is about somebody else now, from its top.
    document.getElementById(pageHeadingId)?.focus()
    added.current = null
  })
  const tell = useTell()
  const store = profileStore()
  const remove = () => {
    const removed = store.remove(profile.id)
    const { current } = store.state()
    const now = current ? `. You now see the skills of ${profileName(current)}.` : ''
    if (removed) tell(`Removed from this device: ${profileName(profile)}${now}`, () => store.putBack(removed))
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
          <NewPerson
            name={name}
            onName={setName}
            onDone={(person) => {
              setAdding(false)
              setName('')
              added.current = person.id
              tell(`Added ${profileName(person)}. You now see their skills.`)
            }}
          />
        </Dialog>
      )}
    </section>
  )
}
