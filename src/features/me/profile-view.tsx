import { gapsTo, progressIn } from '@/core/profile/gaps'
import { listedSkills } from '@/core/profile/listed-skills'
import type { Profile } from '@/core/profile/model'
import { profileName } from '@/core/profile/model'
import { followRedirects, withoutPlace } from '@/core/profile/settle'
import type { ProfilesState } from '@/profile-source/profile-store'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { Ends } from './ends'
import { GapChart } from './gap-chart'
import { NextSteps } from './next-steps'
import { People } from './people'
import { ProfileSheet } from './profile-sheet'
import { ProgressSentence } from './progress-sentence'
import { SkillList } from './skill-list'
import { TakeAway } from './take-away'
import { useEditor } from './use-editor'
import { useFramework } from './use-framework'
import { WhereItIsKept } from './where-it-is-kept'
import { WithoutPlace } from './without-place'

/** One person's skills: to be filled in on a screen, and one page of them on paper. */
export function ProfileView({ profile: stored, state }: { profile: Profile; state: ProfilesState }) {
  const framework = useFramework(stored)
  const { outline, base, target } = framework
  const profile = outline ? followRedirects(outline)(stored) : stored
  const editor = useEditor(profile, outline)
  const gaps = target ? gapsTo(profile, target.ladder, target.rung) : []
  const listed = outline ? listedSkills(profile, outline, gaps) : []
  const title = state.profiles.length > 1 ? `My skills: ${profileName(profile)}` : 'My skills'
  return (
    <div className="me">
      <div className="print:hidden">
        <PageHeading title={title} />
        <WhereItIsKept state={state} />
        <People profile={profile} state={state} />
        <Ends profile={profile} framework={framework} editor={editor} />
        {framework.missing && <FrameworkMissing framework={profile.framework} />}
        {outline && (
          <>
            <WithoutPlace entries={withoutPlace(profile, outline)} outline={outline} editor={editor} />
            <div className="mt-8 grid gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_22rem]">
              {target && (
                <section aria-labelledby="gaps-heading" className="desk:sticky desk:top-6 desk:order-2 desk:self-start">
                  <h2 id="gaps-heading" className="mb-2">
                    Still to learn for {target.rung.name}
                  </h2>
                  <ProgressSentence progress={progressIn(gaps)} gaps={gaps} />
                  <GapChart gaps={gaps} skillScale={target.ladder.framework.skillScale} />
                </section>
              )}
              <SkillList listed={listed} outline={outline} base={base} target={target} editor={editor} />
            </div>
          </>
        )}
        <NextSteps profile={profile} editor={editor} />
        <TakeAway profile={profile} state={state} editor={editor} target={target} />
        {outline && <SourceNote frameworks={[outline.framework]} />}
      </div>
      {outline && <ProfileSheet profile={profile} framework={framework} outline={outline} onPaperOnly />}
    </div>
  )
}

function FrameworkMissing({ framework }: { framework: string }) {
  return (
    <p role="alert" className="warning">
      The framework <code>{framework}</code> could not be loaded: it is not among those here, or there is no connection. Everything you have entered is kept, and shown again once it is there; choose another
      framework above, or export a file.
    </p>
  )
}
