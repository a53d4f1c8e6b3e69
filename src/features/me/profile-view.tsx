import type { ReadEnvelope } from '@/core/profile/envelope'
import { gapsTo, progressIn } from '@/core/profile/gaps'
import { listedSkills } from '@/core/profile/listed-skills'
import { profileName, type Profile } from '@/core/profile/model'
import { notInFramework } from '@/core/profile/in-framework'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { ProfileDetails } from './profile-details'
import { GapChart } from './skills/gap-chart'
import { NextSteps } from './next-steps'
import { Onward } from './onward'
import { People } from './people/people'
import { PersonSwitch } from './people/person-switch'
import { ProfileSheet } from './sheet/profile-sheet'
import { ProgressSentence } from './progress'
import { SkillList } from './skills/skill-list'
import { SaveACopy } from './sharing/save-a-copy'
import { useEditor } from './use-editor'
import { useFramework } from './use-framework'
import { StorageNote } from './storage-note'
import { NotInFramework } from './skills/not-in-framework'

interface ProfileViewProps {
  profile: Profile
  state: ProfilesState
  /** Somebody opened a file. */
  onRead: (read: ReadEnvelope) => void
}

/** One person's skills: to be filled in on a screen, and one page of them on paper. */
export function ProfileView({ profile: stored, state, onRead }: ProfileViewProps) {
  const framework = useFramework(stored)
  const { profile, outline, target } = framework
  const editor = useEditor(profile, outline)
  const gaps = target ? gapsTo(profile, target.ladder, target.roleLevel) : []
  const listed = outline ? listedSkills(profile, outline, gaps) : []
  const title = state.profiles.length > 1 ? `My skills: ${profileName(profile)}` : 'My skills'
  return (
    <div className="me">
      <div className="print:hidden">
        <PageHeading title={title} />
        <PersonSwitch profile={profile} state={state} />
        <StorageNote state={state} />
        <ProfileDetails profile={profile} framework={framework} editor={editor} />
        {framework.missing && <FrameworkMissing framework={profile.framework} />}
        {outline && (
          <>
            <NotInFramework entries={notInFramework(profile, outline)} outline={outline} editor={editor} />
            {target && (
              <>
                <ProgressSentence progress={progressIn(gaps)} gaps={gaps} target={target.roleLevel.name} />
                <Onward target={target} />
              </>
            )}
            <div className="mt-6 grid gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_22rem]">
              <SkillList listed={listed} outline={outline} target={target} editor={editor} />
              {target && (
                <section aria-labelledby="gaps-heading" className="desk:sticky desk:top-6 desk:self-start">
                  <h2 id="gaps-heading">The gaps by size</h2>
                  <GapChart gaps={gaps} skillScale={target.ladder.framework.skillScale} />
                </section>
              )}
            </div>
          </>
        )}
        <NextSteps profile={profile} editor={editor} />
        <SaveACopy profile={profile} state={state} editor={editor} onRead={onRead} />
        <People profile={profile} state={state} />
        {outline && <SourceNote frameworks={[outline.framework]} />}
      </div>
      {outline && <ProfileSheet framework={framework} outline={outline} onPaperOnly />}
    </div>
  )
}

function FrameworkMissing({ framework }: { framework: string }) {
  return (
    <p role="alert" className="warning">
      The framework <code>{framework}</code> could not be loaded: it is not among those here, or there is no connection.
      Everything you have entered is kept, and shown again once it is there; choose another framework above, or export a
      file.
    </p>
  )
}
