import { Link } from 'react-router'
import { bySkillsHref } from '@/core/hrefs'
import type { ReadEnvelope } from '@/core/profile/envelope'
import { gapsTo } from '@/core/profile/gaps'
import { listedSkills } from '@/core/profile/listed-skills'
import { NOT_YET, profileName, type Profile } from '@/core/profile/model'
import { notInFramework } from '@/core/profile/in-framework'
import type { ProfilesState } from '@/device/profiles/profile-store'
import { PageHeading } from '@/ui/page-heading'
import { RelatedSwitch } from '@/ui/related-skills'
import { SourceNote } from '@/ui/source-note'
import { CarryOn } from './carry-on'
import { ProfileDetails } from './profile-details'
import { GapChart } from './skills/gap-chart'
import { NextSteps } from './next-steps'
import { People } from './people/people'
import { PersonSwitch } from './people/person-switch'
import { ProfileSheet } from './sheet/profile-sheet'
import { Progress } from './progress'
import { SkillList } from './skills/skill-list'
import { SaveACopy } from './sharing/save-a-copy'
import { useEditor } from './use-editor'
import { useFramework, useRelated } from './use-framework'
import { StorageNote } from './storage-note'
import { NotInFramework } from './skills/not-in-framework'

interface ProfileViewProps {
  profile: Profile
  state: ProfilesState
  /** Somebody opened a file. */
  onRead: (read: ReadEnvelope) => void
}

/** One person's skills: a form on screen, a sheet on paper. */
export function ProfileView({ profile: stored, state, onRead }: ProfileViewProps) {
  const framework = useFramework(stored)
  const { profile, outline, base, target, counting, close } = framework
  const [, countRelated] = useRelated()
  const editor = useEditor(profile, outline)
  const gaps = target ? gapsTo(profile, target.ladder, target.roleLevel, close) : []
  const listed = outline ? listedSkills(profile, outline, gaps) : []
  const has = profile.skills.flatMap(({ skill, skillLevel }) =>
    skillLevel === null || skillLevel === NOT_YET ? [] : [[skill, skillLevel] as const],
  )
  const names = {
    base: base?.roleLevel.name ?? profile.base?.roleLevel,
    target: target?.roleLevel.name ?? profile.target?.roleLevel,
  }
  const answers = outline ? { profile, outline, listed, ...names } : null
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
            <CarryOn profile={profile} outline={outline} editor={editor} />
            <NotInFramework entries={notInFramework(profile, outline)} outline={outline} editor={editor} />
            {target && <Progress gaps={gaps} target={target} counting={counting} />}
            {target && counting && <RelatedSwitch on={counting === 'related'} onChange={countRelated} />}
            <div className="mt-6 grid gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_22rem]">
              <SkillList listed={listed} outline={outline} target={target} editor={editor} />
              {target && (
                <section aria-labelledby="gaps-heading" className="desk:sticky desk:top-6 desk:self-start">
                  <h2 id="gaps-heading">Gaps, largest first</h2>
                  <GapChart gaps={gaps} framework={outline.framework} />
                </section>
              )}
            </div>
          </>
        )}
        {has.length > 0 && (
          <p className="mt-6">
            <Link to={bySkillsHref(profile.framework, has)}>Which role levels ask for my skills?</Link>
          </p>
        )}
        <NextSteps profile={profile} editor={editor} />
        <SaveACopy profile={profile} answers={answers} state={state} editor={editor} onRead={onRead} />
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
      We couldn’t load the framework <code>{framework}</code>. It may not be on this site, or you may be offline. Your
      answers are kept and will show again when it loads. You can also choose another framework above, or save your
      answers as a file.
    </p>
  )
}
