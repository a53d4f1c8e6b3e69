import { useState } from 'react'
import { useLocation } from 'react-router'
import type { ReadEnvelope } from '@/core/profile/envelope'
import { readLink } from '@/core/profile/link'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { useProfiles } from '@/device/profiles/use-profiles'
import { PageHeading } from '@/ui/page-heading'
import { Notices } from '@/ui/notice'
import { NewPerson } from './people/new-person'
import { StorageNote } from './storage-note'
import { ImportButton } from './sharing/import-button'
import { OpenedFile } from './sharing/opened-file'
import { ProfileView } from './profile-view'
import { ReceivedLink } from './sharing/received-link'
import './me.css'
import './sheet/sheet.css'

const description =
  'Record your skill levels, choose a target and see which skills you need for it. Everything stays on this device.'

/** The reader's own skills, kept on the device; or, opened from a link, somebody else's to read. */
export function MePage() {
  const { hash } = useLocation()
  const state = useProfiles()
  const [opened, setOpened] = useState<ReadEnvelope | null>(null)
  const received = state.status === 'ready' ? readLink(hash) : null
  return (
    <Notices>
      {state.status === 'reading' ? (
        <>
          <PageHeading title="My skills" description={description} />
          <p className="lede">{description}</p>
          <noscript>
            <p className="missing-note">Turn on JavaScript to use this page: it keeps your skills in your browser.</p>
          </noscript>
        </>
      ) : received ? (
        <ReceivedLink received={received} state={state} />
      ) : state.current ? (
        <ProfileView profile={state.current} state={state} onRead={setOpened} />
      ) : (
        <Beginning state={state} onRead={setOpened} />
      )}
      {opened && <OpenedFile read={opened} state={state} onClose={() => setOpened(null)} />}
    </Notices>
  )
}

/** The screen on a device that has nobody's skills yet. */
function Beginning({ state, onRead }: { state: ProfilesState; onRead: (read: ReadEnvelope) => void }) {
  const [name, setName] = useState('')
  return (
    <div className="max-w-prose">
      <PageHeading title="My skills" />
      <p className="lede">
        Choose the role level closest to yours, adjust your skills, then choose a target to see what you need to learn.
      </p>
      <StorageNote state={state} />
      <NewPerson name={name} onName={setName} />
      <p className="mt-8">
        Saved a copy before? <ImportButton onRead={onRead}>Open a saved file</ImportButton>
      </p>
    </div>
  )
}
