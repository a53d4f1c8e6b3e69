import { useState } from 'react'
import { useLocation } from 'react-router'
import type { ReadEnvelope } from '@/core/profile/envelope'
import { readLink } from '@/core/profile/link'
import { useProfiles } from '@/device/profiles/use-profiles'
import { PageHeading } from '@/ui/page-heading'
import { Notices } from '@/ui/notice'
import { Beginning } from './beginning'
import { OpenedFile } from './sharing/opened-file'
import { ProfileView } from './profile-view'
import { ReceivedLink } from './sharing/received-link'
import './me.css'
import './sheet/sheet.css'

const description =
  'Say where you stand, skill by skill, set a target and see what is missing. It all stays on this device.'

/** One's own skills, kept on the device; or those of somebody who sent a link, to be looked at. */
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
          <p className="lede">
            Say where you stand, skill by skill, set a target and see what is missing. Everything you enter stays on
            this device.
          </p>
          <noscript>
            <p className="silence">Keeping skills on a device takes a script, and this browser runs none.</p>
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
