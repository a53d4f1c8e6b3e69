import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { bySkillsHref, compareHref, frameworkHref, roleHref, roleLevelHref } from '@/core/hrefs'
import { countedChanges, neighbours, skillChanges, statesNoSkillLevel, type Neighbours } from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { Ladder, RoleLevelWording } from '@/core/views/model'
import { capitalised, counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { AuthorsNotes } from '@/ui/authors-notes'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { SkillStepNote } from '@/ui/explained'
import { PageHeading } from '@/ui/page-heading'
import { ScaleBar } from '@/ui/scale-bar'
import { SourceNote } from '@/ui/source-note'
import { WordingText } from '@/ui/wording'
import { WordingMissing } from '@/ui/wording-missing'
import { CopyRoleLevel } from './copy-role-level'
import { NextLevel, skillStepNote, StepsToLearn } from './next-level'
import { OtherEdition } from './other-edition'
import { RoleLevelTable } from './role-level-table'
import { WhereNextSection } from './where-next-section'

/** One role level: everything the framework says about it, what goes up from the level below and to the next, and where next. */
export function RoleLevelPage() {
  const { framework = '', role = '', roleLevel = '' } = useParams<{ framework: Id; role: Id; roleLevel: Id }>()
  const { data: ladder } = useSuspenseQuery(queries.ladder(framework, role))
  const { data: wording } = useSuspenseQuery(queries.roleLevelWording({ framework, role, roleLevel }))
  const roleLevels = neighbours(ladder, roleLevel)
  if (!roleLevels) throw new Error(`The ladder of ${role} has no role level ${roleLevel}, though its wording is there`)
  return <RoleLevel ladder={ladder} roleLevels={roleLevels} wording={wording} />
}

function RoleLevel({
  ladder,
  roleLevels,
  wording,
}: {
  ladder: Ladder
  roleLevels: Neighbours
  wording: RoleLevelWording
}) {
  const { framework, role } = ladder
  const { here, above } = roleLevels
  const ladderBar = (className: string) =>
    ladder.roleLevels.length > 1 && (
      <ScaleBar
        className={className}
        label={`Levels of ${role.name}, lowest first`}
        roleLevels={ladder.roleLevels}
        shown={[here.id]}
        hrefOf={({ id }) => roleLevelHref({ framework: framework.id, role: role.id, roleLevel: id })}
      />
    )
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: framework.shortTitle, href: frameworkHref(framework.id) },
          { name: role.name, href: roleHref(framework.id, role.id) },
        ]}
        here={here.name}
      />
      <div className="role-level-intro">
        <div className="min-w-0">
          <PageHeading
            title={`${here.name}, ${framework.shortTitle}`}
            description={
              wording.summary[0] ??
              `${here.name}: which skills it asks for, at which skill level, and what goes up at the next level.`
            }
          >
            {here.name}
          </PageHeading>
          <Facts here={here} wording={wording} />
          {ladderBar('mt-2 max-w-3xl max-wide:hidden print:hidden')}
          <Place ladder={ladder} roleLevels={roleLevels} />
          <Description wording={wording} />
          <Missing ladder={ladder} here={here} wording={wording} />
          <CopyRoleLevel ladder={ladder} roleLevel={here} wording={wording} />
          <OtherEdition ladder={ladder} roleLevel={here} />
        </div>
        {/* On a phone the next level comes before the long list of skills; on a wide screen it is next to what the level is. */}
        {above && <NextLevel ladder={ladder} here={here} above={above} />}
      </div>
      <RoleLevelTable ladder={ladder} roleLevels={roleLevels} wording={wording} />
      <AuthorsNotes notes={wording.notes} />
      <p className="mt-4 print:hidden">
        <Link
          to={bySkillsHref(
            framework.id,
            here.requirements.map(({ skill, skillLevel }) => [skill, skillLevel]),
          )}
        >
          Which role levels ask for these skills?
        </Link>
      </p>
      <nav aria-label="Career ladder">{ladderBar('mt-8 max-w-3xl print:hidden')}</nav>
      {(!role.isOnly || (above && !statesNoSkillLevel(ladder))) && (
        <WhereNextSection ladder={ladder} roleLevel={here} />
      )}
      <SourceNote frameworks={[framework]} />
    </>
  )
}

/** What the source says of the role level besides its skills. */
function Facts({ here, wording }: { here: Neighbours['here']; wording: RoleLevelWording }) {
  const facts = [
    here.grade && `Grade ${here.grade}`,
    here.publishedName && `published as “${here.publishedName}”`,
    wording.drawnFrom && `taken from the column “${wording.drawnFrom}” of the authors’ table`,
  ].filter(Boolean)
  return facts.length > 0 && <p className="mt-1 text-soft">{capitalised(facts.join(' · '))}</p>
}

/** Where it is on the career ladder, how many skills it asks for, and what goes up from the level below. */
function Place({ ladder, roleLevels: { below, here, above } }: { ladder: Ladder; roleLevels: Neighbours }) {
  const { framework, role, roleLevels } = ladder
  const isStated = !statesNoSkillLevel(ladder)
  const addressOf = (roleLevel: Id) => ({ framework: framework.id, role: role.id, roleLevel })
  return (
    <>
      <p className="lede">
        {roleLevels.length > 1
          ? `Level ${roleLevels.indexOf(here) + 1} of ${roleLevels.length}.`
          : 'The only level of this role.'}{' '}
        It asks for {counted(here.requirements.length, 'skill')}
        {isStated ? '.' : ', without stating a skill level.'}
        {below && (
          <>
            {isStated && (
              <>
                {' '}
                From {below.name},{' '}
                <strong className="font-semibold">{countedChanges(skillChanges(ladder, below, here))}</strong>.{' '}
                <StepsToLearn ladder={ladder} from={below} to={here} />
              </>
            )}{' '}
            <Link to={compareHref([addressOf(below.id), addressOf(here.id)])} className="print:hidden">
              Compare<span className={isStated ? 'sr-only' : undefined}> with {below.name}</span>
            </Link>
          </>
        )}
      </p>
      {isStated && (below || above) && <SkillStepNote id={skillStepNote} scale={framework.skillScale} />}
    </>
  )
}

function Description({ wording }: { wording: RoleLevelWording }) {
  const { summary, responsibilities, closing, placeholders } = wording
  if (saysNothing(wording)) return null
  return (
    <div className="level-description">
      {summary.map(paragraph)}
      {responsibilities && <WordingText wording={responsibilities} />}
      {closing.map(paragraph)}
      <Placeholders placeholders={placeholders} />
    </div>
  )
}

function paragraph(text: string) {
  return <p key={text}>{text}</p>
}

function saysNothing({ summary, responsibilities, closing, placeholders }: RoleLevelWording): boolean {
  return summary.length === 0 && !responsibilities && closing.length === 0 && placeholders.length === 0
}

/** What of the official text is missing, and what is there instead. */
function Missing({ ladder, here, wording }: { ladder: Ladder; here: Neighbours['here']; wording: RoleLevelWording }) {
  const of = here.requirements.length
  const withWording = here.requirements.filter(({ skill }) => wording.skills[skill]).length
  const isDescribed = !saysNothing(wording)
  if (isDescribed && withWording === of) return null
  if (!isDescribed && withWording > 0 && statesNoSkillLevel(ladder))
    return <p className="missing-note mt-3">The source gives no description of this level, only its skills.</p>
  const description = isDescribed
    ? ''
    : withWording === of
      ? 'description of this level'
      : 'description of this level, or '
  const isExplained = here.requirements.some(({ skill, skillLevel }) => skillLevel && wording.explanations[skill])
  return (
    <WordingMissing frameworks={[ladder.framework.id]} here={here.name}>
      {withWording > 0 && withWording < of
        ? `We have the official wording for ${withWording} of these ${of} skills${isDescribed ? '' : ', and no official description of this level'}.`
        : `We don’t have the official ${description}${withWording === of ? '' : 'wording of its skills'}.`}
      {isExplained && ' Our explanations say what a skill level adds to the lower ones.'}
    </WordingMissing>
  )
}

function Placeholders({ placeholders }: { placeholders: readonly string[] }) {
  if (placeholders.length === 0) return null
  return (
    <div className="missing-note max-w-prose">
      <p>The source gives no detail for this level yet. In its place it says:</p>
      <ul className="list-disc pl-5">
        {placeholders.map((placeholder) => (
          <li key={placeholder}>{placeholder}</li>
        ))}
      </ul>
    </div>
  )
}
