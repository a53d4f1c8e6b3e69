import type { ReadEnvelope } from '@/core/profile/envelope'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { PageHeading } from '@/ui/page-heading'
import { ImportButton } from './sharing/import-button'
import { NewPerson } from './people/new-person'
import { StorageNote } from './storage-note'

/** Before anything was said: from a role level, from a file, or from nothing. */
export function Beginning({ state, onRead }: { state: ProfilesState; onRead: (read: ReadEnvelope) => void }) {
  return (
    <div className="max-w-prose">
      <PageHeading title="My skills" />
      <p className="lede">
        Say where you stand, skill by skill, set a target and see what is missing. Print one page for the conversation.
      </p>
      <StorageNote state={state} />
      <NewPerson />
      <p className="mt-8">
        You have a file from here already? <ImportButton onRead={onRead}>Open it</ImportButton>
      </p>
    </div>
  )
}
