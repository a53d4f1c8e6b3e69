import { useState } from 'react'
import { idFromName } from '@/core/ids'
import { clear } from '@/core/profile/edits'
import { writeEnvelope, type ReadEnvelope } from '@/core/profile/envelope'
import type { Profile } from '@/core/profile/model'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { downloadText } from '@/ui/download'
import { ImportButton } from './import-button'
import { ShareDialog } from './share-dialog'
import type { Editor } from '../use-editor'

interface SaveACopyProps {
  profile: Profile
  state: ProfilesState
  editor: Editor
  /** Somebody opened a file. */
  onRead: (read: ReadEnvelope) => void
}

/** What can be done with what stands here. */
export function SaveACopy({ profile, state, editor, onRead }: SaveACopyProps) {
  const [sharing, setSharing] = useState(false)
  const download = (profiles: readonly Profile[]) =>
    downloadText(
      writeEnvelope(profiles),
      `skills-${profiles.length > 1 ? 'of-all' : idFromName(profile.name) || 'mine'}.json`,
      'application/json',
    )
  return (
    <section aria-labelledby="save-a-copy-heading" className="mt-10">
      <h2 id="save-a-copy-heading" className="mb-2">
        Take it along
      </h2>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-strong" onClick={() => window.print()}>
          Print the page
        </button>
        <button type="button" className="button" onClick={() => setSharing(true)}>
          Send by link
        </button>
        <button type="button" className="button" onClick={() => download([profile])}>
          Export a file
        </button>
        {state.profiles.length > 1 && (
          <button type="button" className="button" onClick={() => download(state.profiles)}>
            Export all {state.profiles.length} people
          </button>
        )}
        <ImportButton onRead={onRead}>Open a file</ImportButton>
        <button
          type="button"
          className="button"
          onClick={() => editor.act(clear, 'Everything but the name was cleared.')}
        >
          Clear
        </button>
      </div>
      {sharing && <ShareDialog profile={profile} onClose={() => setSharing(false)} />}
    </section>
  )
}
