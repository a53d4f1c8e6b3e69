import { useState } from 'react'
import type { Answers } from '@/core/exporting/profile'
import { idFromName } from '@/core/ids'
import { clear } from '@/core/profile/edits'
import { writeEnvelope, type ReadEnvelope } from '@/core/profile/envelope'
import type { Profile } from '@/core/profile/model'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { downloadFile } from '@/ui/download'
import { ExportButtons } from '@/ui/export-buttons'
import { ImportButton } from './import-button'
import { ShareDialog } from './share-dialog'
import type { Editor } from '../use-editor'

interface SaveACopyProps {
  profile: Profile
  /** What the screen shows of them; `null` while the framework is missing. */
  answers: Answers | null
  state: ProfilesState
  editor: Editor
  /** Somebody opened a file. */
  onRead: (read: ReadEnvelope) => void
}

/** Takes the person's skills out of this browser: on paper, in a link, in a file. */
export function SaveACopy({ profile, answers, state, editor, onRead }: SaveACopyProps) {
  const [sharing, setSharing] = useState(false)
  const download = (profiles: readonly Profile[]) =>
    downloadFile(
      writeEnvelope(profiles),
      `skills-${profiles.length > 1 ? 'of-all' : idFromName(profile.name) || 'mine'}.json`,
      'application/json',
    )
  return (
    <section aria-labelledby="save-a-copy-heading" className="mt-10">
      <h2 id="save-a-copy-heading" className="mb-2">
        Save a copy
      </h2>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-strong" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" className="button" onClick={() => setSharing(true)}>
          Share by link
        </button>
        <button type="button" className="button" onClick={() => download([profile])}>
          Save as a file
        </button>
        {state.profiles.length > 1 && (
          <button type="button" className="button" onClick={() => download(state.profiles)}>
            Save all {state.profiles.length} people as a file
          </button>
        )}
        {answers && (
          <ExportButtons
            forms={['text', 'table']}
            load={async () => (await import('@/core/exporting/profile')).profileExport(answers)}
          />
        )}
        <ImportButton onRead={onRead}>Open a saved file</ImportButton>
        <button
          type="button"
          className="button"
          onClick={() => editor.act(clear, 'Cleared everything except the name and the framework.')}
        >
          Clear all answers
        </button>
      </div>
      {sharing && <ShareDialog profile={profile} onClose={() => setSharing(false)} />}
    </section>
  )
}
