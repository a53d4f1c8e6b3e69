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

/** What a link carried here: to read, and kept only by who says so. */
export function ReceivedLink({ received, state }: { received: NonNullable<ReadLink>; state: ProfilesState }) {
  if ('fault' in received) {
    return (
      <div className="max-w-prose">
        <PageHeading title="Skills that were sent" />
        <p role="alert" className="warning">
          {received.fault}
        </p>
        <p className="mt-4">
          What is on this device is as it was. <Link to={meHref}>Go to my own skills</Link>
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
        <PageHeading title={`The skills of ${profileName(profile)}`} />
        <p className="lede">
          They were sent to you in a link. You are reading them; nothing has been kept on this device.
        </p>
        {faults.length > 0 && (
          <div role="alert" className="warning">
            <FaultList faults={faults} />
          </div>
        )}
        <Incoming profile={profile} state={state} onDone={() => void navigate(meHref, { replace: true })} />
        <p className="mb-8">
          <Link to={meHref}>
            {state.current ? 'Leave them, and go to my own skills' : 'Leave them, and say where I stand myself'}
          </Link>
        </p>
      </div>
      {framework.outline ? (
        <ProfileSheet framework={framework} outline={framework.outline} />
      ) : (
        framework.missing && (
          <p role="alert" className="warning">
            The framework <code>{profile.framework}</code> is not among those here, or there is no connection: the
            skills can be kept, and read once it is there.
          </p>
        )
      )}
    </>
  )
}
