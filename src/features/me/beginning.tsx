import type { ReadEnvelope } from '@/core/profile/envelope'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { PageHeading } from '@/ui/page-heading'
import { ImportButton } from './sharing/import-button'
import { NewPerson } from './people/new-person'
import { StorageNote } from './storage-note'

/** The screen on a device that has nobody's skills yet. */
export function Beginning({ state, onRead }: { state: ProfilesState; onRead: (read: ReadEnvelope) => void }) {
  return (
    <div className="max-w-prose">
      <PageHeading title="My skills" />
      <p className="lede">
        Choose the role level closest to yours, adjust your skills, then choose a target to see what you need to learn.
      </p>
      <StorageNote state={state} />
      <NewPerson />
      <p className="mt-8">
        Saved a copy before? <ImportButton onRead={onRead}>Open a saved file</ImportButton>
      </p>
    </div>
  )
}
