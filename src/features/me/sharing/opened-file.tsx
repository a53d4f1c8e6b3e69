import type { ReadEnvelope } from '@/core/profile/envelope'
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

/** What a file was found to hold, person by person: nothing is kept before somebody says so. */
export function OpenedFile({ read: { profiles, faults }, state, onClose }: OpenedFileProps) {
  const tell = useTell()
  const strangers = profiles.filter(({ id }) => !state.profiles.some((here) => here.id === id))
  const keepAll = () => {
    const [store, now] = [profileStore(), Date.now()]
    // In the order of the file.
    for (const [place, profile] of strangers.entries()) store.add(profile, now + place)
    if (strangers[0]) store.choose(strangers[0].id)
    tell(`${counted(strangers.length, 'person is', 'people are')} kept on this device.`, () => {
      for (const { id } of strangers) store.remove(id)
    })
    onClose()
  }
  return (
    <Dialog title="What the file holds" onClose={onClose}>
      {faults.length > 0 && (
        <div role="alert" className="warning mb-3">
          <FaultList faults={faults} />
          <p>
            {profiles.length > 0
              ? 'The rest can be read, and nothing is kept before you say so.'
              : 'What is on this device is as it was.'}
          </p>
        </div>
      )}
      {strangers.length > 1 && (
        <p className="mb-3">
          <button type="button" className="button button-strong" onClick={keepAll}>
            Keep all {strangers.length} on this device
          </button>
        </p>
      )}
      {profiles.map((profile) => (
        <Incoming key={profile.id} profile={profile} state={state} onDone={() => profiles.length === 1 && onClose()} />
      ))}
    </Dialog>
  )
}
