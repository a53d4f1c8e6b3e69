import { useRef } from 'react'
import { limits, profileName, type Profile } from '@/core/profile/model'
import { same } from '@/core/profile/same'
import { undo } from '@/core/profile/change'
import { counted } from '@/core/text/words'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { profileStore } from '@/device/profiles/use-profiles'
import { useTell } from '@/ui/notice'
import { newId } from '@/device/profiles/new-id'

interface IncomingProps {
  profile: Profile
  state: ProfilesState
  onDone: () => void
}

/** One person's skills from a file or a link: the reader may keep them, or replace what this device has for that person. */
export function Incoming({ profile, state, onDone }: IncomingProps) {
  const tell = useTell()
  const store = profileStore()
  const row = useRef<HTMLDivElement>(null)
  const here = state.profiles.find(({ id }) => id === profile.id)
  const done = () => {
    // The pressed button is gone, and more people of the same file may follow.
    row.current?.focus()
    onDone()
  }
  const keep = (kept: Profile) => {
    store.add(kept)
    tell(`Kept on this device: ${profileName(kept)}`, () => store.remove(kept.id))
    done()
  }
  const replace = (before: Profile) => {
    store.edit(profile.id, () => profile)
    store.choose(profile.id)
    tell(`Replaced on this device: ${profileName(before)}`, () => store.edit(profile.id, undo(before, profile)))
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
          Already on this device, with the same skills.{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              store.choose(profile.id)
              onDone()
            }}
          >
            Show
          </button>
        </p>
      ) : here ? (
        <>
          <p className="text-soft">
            This device already has different answers for this person ({profileName(here)},{' '}
            {counted(here.skills.length, 'skill')}).
          </p>
          <p className="mt-2 flex flex-wrap gap-2">
            {state.profiles.length < limits.people && (
              <button type="button" className="button button-strong" onClick={() => keep({ ...profile, id: newId() })}>
                Keep both
              </button>
            )}
            <button type="button" className="button" onClick={() => replace(here)}>
              Replace what this device has
            </button>
          </p>
        </>
      ) : (
        <p className="mt-2">
          {state.profiles.length < limits.people ? (
            <button type="button" className="button button-strong" onClick={() => keep(profile)}>
              Keep on this device
            </button>
          ) : (
            `This device has the skills of ${limits.people} people. Remove one to keep these.`
          )}
        </p>
      )}
    </div>
  )
}
