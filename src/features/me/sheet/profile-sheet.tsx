import { bySize, gapsTo, progressIn, type Gap } from '@/core/profile/gaps'
import { listedSkills, type ListedSkill } from '@/core/profile/listed-skills'
import { profileName, type Profile } from '@/core/profile/model'
import { ownSteps } from '@/core/profile/carried'
import { notInFramework } from '@/core/profile/in-framework'
import type { FrameworkOutline } from '@/core/views/model'
import { bothFigures, ourJudgement, type Counting } from '@/core/related-in-words'
import { counted } from '@/core/text/words'
import { SkillStepExplained } from '@/ui/explained'
import { StandInWords } from '@/ui/related-skills'
import { SourceNote } from '@/ui/source-note'
import { SkillMark } from '@/ui/skill-mark'
import { WordsKey } from '@/ui/skill-words'
import { dayInWords, Today } from './days'
import { OwnTexts } from './own-texts'
import { SheetGap, wordsOfTarget } from './sheet-gap'
import type { ProfileFramework } from '../use-framework'

interface ProfileSheetProps {
  framework: ProfileFramework
  outline: FrameworkOutline
  /** Hidden on screen: the printed form of what is filled in there. */
  onPaperOnly?: boolean
}

/** A profile to read: on paper for a development conversation, on screen for somebody who got a link. */
export function ProfileSheet({
  framework: { profile, base, target, counting, close },
  outline,
  onPaperOnly = false,
}: ProfileSheetProps) {
  const gaps = target ? gapsTo(profile, target.ladder, target.roleLevel, close) : []
  const listed = listedSkills(profile, outline, gaps)
  const open = bySize(gaps)
  const isOpen = new Set(open.map(({ skill }) => skill.id))
  const others = listed.filter(({ skill }) => !isOpen.has(skill.id))
  return (
    <article
      className={onPaperOnly ? 'sheet hidden print:block' : 'sheet'}
      aria-label={`Skills of ${profileName(profile)}`}
    >
      <header>
        {onPaperOnly && <p className="sheet-name">{profileName(profile)}</p>}
        <dl className="sheet-facts">
          {onPaperOnly && (
            <>
              <dt>Printed</dt>
              <dd>
                <Today />
              </dd>
            </>
          )}
          <dt>Closest role level</dt>
          <dd>{base?.roleLevel.name ?? profile.base?.roleLevel ?? 'Not chosen'}</dd>
          <dt>Target</dt>
          <dd>{target?.roleLevel.name ?? profile.target?.roleLevel ?? 'Not chosen'}</dd>
          {target && (
            <>
              <dt>To learn</dt>
              <dd>{toLearn(gaps, counting)}</dd>
            </>
          )}
        </dl>
        {target && <SkillStepExplained scale={target.ladder.framework.skillScale} />}
        {gaps.some(({ by }) => by) && <p className="text-sm text-soft">{ourJudgement}</p>}
      </header>
      {open.length > 0 && target && (
        <section>
          <h2>Skills to learn, largest gap first</h2>
          {/* While the wording loads, nobody knows which skills have none. */}
          {target.wording && (
            <WordsKey
              shown={open.map((gap) => ({
                skillLevel: target.ladder.framework.skillScale[Number(gap.asked) - 1]?.id ?? null,
                source: wordsOfTarget(gap, target)?.source,
              }))}
            />
          )}
          {open.map((gap) => (
            <SheetGap
              key={gap.skill.id}
              gap={gap}
              own={listed.find(({ skill }) => skill.id === gap.skill.id)?.own}
              target={target}
            />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{open.length > 0 ? 'Other skills' : 'Skills'}</h2>
          <ul className="sheet-skills">
            {others.map((entry) => (
              <SheetSkill key={entry.skill.id} entry={entry} outline={outline} />
            ))}
          </ul>
        </section>
      )}
      <SheetNextSteps profile={profile} />
      <SkillsNotInFramework profile={profile} outline={outline} />
      <SourceNote frameworks={[outline.framework]} />
    </article>
  )
}

function toLearn(gaps: readonly Gap[], counting: Counting): string {
  const { asked, carried, alone, skills, reached, unknown } = progressIn(gaps)
  if (skills === 0) return 'Unknown: the framework does not state skill levels for the target'
  const rest = unknown > 0 ? `; ${counted(unknown, 'skill')} without a stated skill level not counted` : ''
  const figures = bothFigures(asked - carried, alone, counting)
  return `${asked - carried} of ${counted(asked, 'skill step')}${figures}; ${reached} of ${counted(skills, 'skill')} complete${rest}`
}

function SheetSkill({ entry: { skill, own, gap }, outline }: { entry: ListedSkill; outline: FrameworkOutline }) {
  const { skillScale } = outline.framework
  const steps = ownSteps(skillScale, own)
  const name =
    steps === null
      ? 'not set'
      : steps === 0
        ? 'none yet'
        : typeof steps === 'number'
          ? skillScale[steps - 1]?.name
          : own.skillLevel
  return (
    <li>
      <p>
        <SkillMark steps={steps ?? 0} of={skillScale.length} /> <strong>{skill.name}</strong>: {name}
        {gap && gap.missing === null && ', skill level of the target not stated'}
      </p>
      {gap?.by && (
        <p className="text-sm">
          <StandInWords framework={outline.framework} by={gap.by} />
        </p>
      )}
      <OwnTexts note={own.note} evidence={own.evidence} />
    </li>
  )
}

function SheetNextSteps({ profile: { nextSteps } }: { profile: Profile }) {
  return (
    // On paper the section is there without any: it has space to write them down.
    <section className={nextSteps.length === 0 ? 'hidden print:block' : undefined}>
      <h2>Next steps</h2>
      <ul className="sheet-steps">
        {nextSteps.map(({ id, text, due, done }) => (
          <li key={id}>
            <span>{done ? '☑' : '☐'}</span> {text}
            {due && <span className="text-soft"> by {dayInWords(due)}</span>}
          </li>
        ))}
      </ul>
      <div className="room-to-write" aria-hidden="true">
        <p>Space for notes</p>
      </div>
    </section>
  )
}

function SkillsNotInFramework({ profile, outline }: { profile: Profile; outline: FrameworkOutline }) {
  const skills = notInFramework(profile, outline).flatMap((entry) => (entry.what === 'skill' ? [entry.own] : []))
  if (skills.length === 0) return null
  return (
    <section>
      <h2>Not in {outline.framework.shortTitle}</h2>
      <ul className="sheet-skills">
        {skills.map(({ skill, skillLevel, note, evidence }) => (
          <li key={skill}>
            <p>
              <strong>{skill}</strong>
              {skillLevel && `: ${skillLevel}`}
            </p>
            <OwnTexts note={note} evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}
