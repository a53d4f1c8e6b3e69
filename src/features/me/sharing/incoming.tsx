import { useRef } from 'react'
import { profileName, type Profile } from '@/core/profile/model'
import { same } from '@/core/profile/same'
import { undo } from '@/core/profile/change'
import { counted } from '@/core/text/words'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { profileStore } from '@/device/profiles/use-profiles'
import { useTell } from '@/ui/notice'
import { newId } from '../new-id'

interface IncomingProps {
  profile: Profile
  state: ProfilesState
  onDone: () => void
}

/** Somebody's skills from a file or a link: to be kept, or to take the place of what is here of the same person, if one says so. */
export function Incoming({ profile, state, onDone }: IncomingProps) {
  const tell = useTell()
  const store = profileStore()
  const row = useRef<HTMLDivElement>(null)
  const here = state.profiles.find(({ id }) => id === profile.id)
  const done = () => {
    // The button that was pressed is gone, and others may follow in the same file.
    row.current?.focus()
    onDone()
  }
  const keep = (kept: Profile) => {
    store.add(kept)
    tell(`${profileName(kept)} is kept on this device.`, () => store.remove(kept.id))
    done()
  }
  const replace = (before: Profile) => {
    store.edit(profile.id, () => profile)
    store.choose(profile.id)
    tell(`What was here of ${profileName(before)} was replaced.`, () => store.edit(profile.id, undo(before, profile)))
    done()
  }
  return (
    <div ref={row} tabIndex={-1} className="border-t border-line py-3 first:border-t-0">
      <p>
        <span className="font-serif text-lg">{profileName(profile)}</span>{' '}
        <span className="text-soft">{counted(profile.skills.length, 'skill')}</span>
      </p>
      {here && same(here, profile) ? (
        <p className="text-soft">
          The same is on this device already.{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              store.choose(profile.id)
              onDone()
            }}
          >
            Show it
          </button>
        </p>
      ) : here ? (
        <>
          <p className="text-soft">
            This device holds other skills of this person ({profileName(here)}, {counted(here.skills.length, 'skill')}).
          </p>
          <p className="mt-2 flex flex-wrap gap-2">
            <button type="button" className="button button-strong" onClick={() => keep({ ...profile, id: newId() })}>
              Keep both
            </button>
            <button type="button" className="button" onClick={() => replace(here)}>
              Replace what is here
            </button>
          </p>
        </>
      ) : (
        <p className="mt-2">
          <button type="button" className="button button-strong" onClick={() => keep(profile)}>
            Keep on this device
          </button>
        </p>
      )}
    </div>
  )
}
