import { useId } from 'react'
import { profileName, type Profile } from '@/core/profile/model'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { profileStore } from '@/device/profiles/use-profiles'

/** Chooses whose skills this tab shows, if there are several people on the device. */
export function PersonSwitch({ profile, state: { profiles } }: { profile: Profile; state: ProfilesState }) {
  const id = useId()
  if (profiles.length < 2) return null
  return (
    <p className="my-3 flex flex-wrap items-center gap-3">
      <label htmlFor={id} className="font-semibold">
        Person
      </label>
      <select
        id={id}
        className="field max-w-[min(24rem,100%)]"
        value={profile.id}
        onChange={(event) => profileStore().choose(event.target.value)}
      >
        {profiles.map((other) => (
          <option key={other.id} value={other.id}>
            {profileName(other)}
          </option>
        ))}
      </select>
    </p>
  )
}
