import { Link, useNavigate } from 'react-router'
import { meHref } from '@/core/hrefs'
import type { ReadLink } from '@/core/profile/link'
import { profileName, type Profile } from '@/core/profile/model'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { PageHeading } from '@/ui/page-heading'
import { Incoming } from './incoming'
import { ProfileSheet } from '../sheet/profile-sheet'
import { useFramework } from '../use-framework'
import { FaultList } from '../storage-note'

/** Skills that arrived in a link: to read, and to keep if the reader chooses to. */
export function ReceivedLink({ received, state }: { received: NonNullable<ReadLink>; state: ProfilesState }) {
  if ('fault' in received) {
    return (
      <div className="max-w-prose">
        <PageHeading title="Skills sent to you" />
        <p role="alert" className="warning">
          {received.fault}
        </p>
        <p className="mt-4">
          Nothing on this device has changed. <Link to={meHref}>Go to my own skills</Link>
        </p>
      </div>
    )
  }
  return <ReceivedSkills profile={received.profile} faults={received.faults} state={state} />
}

function ReceivedSkills({
  profile,
  faults,
  state,
}: {
  profile: Profile
  faults: readonly string[]
  state: ProfilesState
}) {
  const framework = useFramework(profile)
  const navigate = useNavigate()
  return (
    <>
      <div className="print:hidden">
        <PageHeading title={`Skills of ${profileName(profile)}`} />
        <p className="lede">
          Somebody sent you these skills in a link. You can read them here. They are not kept on this device unless you
          choose to.
        </p>
        {faults.length > 0 && (
          <div role="alert" className="warning">
            <FaultList faults={faults} />
          </div>
        )}
        <Incoming profile={profile} state={state} onDone={() => void navigate(meHref, { replace: true })} />
        <p className="mb-8">
          <Link to={meHref}>
            {state.current ? 'Go to my own skills without keeping these' : 'Enter my own skills without keeping these'}
          </Link>
        </p>
      </div>
      {framework.outline ? (
        <ProfileSheet framework={framework} outline={framework.outline} />
      ) : (
        framework.missing && (
          <p role="alert" className="warning">
            We couldn’t load the framework <code>{profile.framework}</code>. It may not be on this site, or you may be
            offline. You can keep these skills now and read them when it loads.
          </p>
        )
      )}
    </>
  )
}
