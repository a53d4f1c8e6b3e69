import type { ReadEnvelope } from '@/core/profile/envelope'
import { limits } from '@/core/profile/model'
import { counted } from '@/core/text/words'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { profileStore } from '@/device/profiles/use-profiles'
import { Dialog } from '@/ui/dialog'
import { useTell } from '@/ui/notice'
import { Incoming } from './incoming'
import { FaultList } from '../storage-note'

interface OpenedFileProps {
  read: ReadEnvelope
  state: ProfilesState
  onClose: () => void
}

/** The people in a file. Nothing is kept until the reader chooses to. */
export function OpenedFile({ read: { profiles, faults }, state, onClose }: OpenedFileProps) {
  const tell = useTell()
  const room = limits.people - state.profiles.length
  const newPeople = profiles.filter(({ id }) => !state.profiles.some((here) => here.id === id)).slice(0, room)
  const keepAll = () => {
    const [store, now] = [profileStore(), Date.now()]
    // People are listed by the time they were added: a millisecond apart they stay in the order of the file.
    for (const [place, profile] of newPeople.entries()) store.add(profile, now + place)
    if (newPeople[0]) store.choose(newPeople[0].id)
    tell(`Kept ${counted(newPeople.length, 'person', 'people')} on this device.`, () => {
      for (const { id } of newPeople) store.remove(id)
    })
    onClose()
  }
  return (
    <Dialog title="Skills in this file" onClose={onClose}>
      {faults.length > 0 && (
        <div role="alert" className="warning mb-3">
          <FaultList faults={faults} />
          <p>
            {profiles.length > 0
              ? 'The rest can be read. Nothing is kept until you choose to.'
              : 'Nothing on this device has changed.'}
          </p>
        </div>
      )}
      {newPeople.length > 1 && (
        <p className="mb-3">
          <button type="button" className="button button-strong" onClick={keepAll}>
            Keep {newPeople.length === room ? 'the first' : 'all'} {newPeople.length} on this device
          </button>
        </p>
      )}
      {profiles.map((profile) => (
        <Incoming key={profile.id} profile={profile} state={state} onDone={() => profiles.length === 1 && onClose()} />
      ))}
    </Dialog>
  )
}
