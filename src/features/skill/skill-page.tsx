import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { frameworkHref, skillHref, skillsHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { SkillLadder } from '@/core/views/model'
import { counted, inWords } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { AuthorsNotes } from '@/ui/authors-notes'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SkillMark } from '@/ui/skill-mark'
import { SkillWording } from '@/ui/skill-wording'
import { SourceNote } from '@/ui/source-note'
import { WordingNotHeld } from '@/ui/wording-not-held'
import { WordingText } from '@/ui/wording'
import { AskingRoleLevels } from './asked-at'

/** A skill from its highest step to its lowest: what each step means, and which role levels stand on it. */
export function SkillPage() {
  const { framework = '', skill = '' } = useParams<{ framework: Id; skill: Id }>()
  const { data } = useSuspenseQuery(queries.skill(framework, skill))
  const { shortTitle } = data.framework
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: shortTitle, href: frameworkHref(framework) },
          { name: 'Skills', href: skillsHref(framework) },
        ]}
        here={data.skill.name}
      />
      <PageHeading
        title={`${data.skill.name}, ${shortTitle}`}
        description={`${data.skill.name} step by step, and the role levels that stand on each step.`}
      >
        {data.skill.name}
      </PageHeading>
      <WhoAsks skillLadder={data} />
      <Description skill={data.skill} />
      {data.notStated.length > 0 && (
        <section aria-labelledby="not-stated-heading" className="mt-8">
          <h2 id="not-stated-heading">Asked for, skill level not stated</h2>
          <p className="silence max-w-prose">
            The source asks for this skill on these role levels and does not say at which skill level.
          </p>
          <AskingRoleLevels framework={framework} roleLevels={data.notStated} />
        </section>
      )}
      <Elsewhere skillLadder={data} />
      {data.steps.some(({ roleLevels, wording }) => roleLevels.length > 0 || wording) && <Steps skillLadder={data} />}
      <SourceNote frameworks={[data.framework]} />
    </>
  )
}

function WhoAsks({ skillLadder: { steps, notStated } }: { skillLadder: SkillLadder }) {
  const asking = [...steps.flatMap(({ roleLevels }) => roleLevels), ...notStated]
  const roles = new Set(asking.map(({ role }) => role)).size
  return (
    <p className="mt-1 text-soft">
      {asking.length === 0
        ? 'No role level asks for it.'
        : `Asked for on ${counted(asking.length, 'role level')} of ${counted(roles, 'role')}.`}
    </p>
  )
}

/** The same skill in other frameworks, by its name; what became of skills that were renamed is not known yet. */
function Elsewhere({ skillLadder: { skill, elsewhere } }: { skillLadder: SkillLadder }) {
  if (elsewhere.length === 0) return null
  return (
    <p className="mt-4">
      A skill of this name also stands in{' '}
      {elsewhere.map(({ framework }, index) => (
        <span key={framework.id}>
          {index > 0 && (index === elsewhere.length - 1 ? ' and ' : ', ')}
          <Link to={skillHref(framework.id, skill.id)}>{framework.shortTitle}</Link>
        </span>
      ))}
      .
    </p>
  )
}

function Description({ skill: { publishedName, description, definition, notes } }: { skill: SkillLadder['skill'] }) {
  return (
    <div className="mt-4 grid max-w-prose gap-3">
      {publishedName && <p className="text-soft">Published as “{publishedName}”.</p>}
      {typeof description === 'string' ? (
        <p className="text-lg">{description}</p>
      ) : (
        description && <WordingText wording={description} />
      )}
      {definition && <p>{definition}</p>}
      <AuthorsNotes notes={notes} />
    </div>
  )
}

function Steps({ skillLadder: { framework, steps } }: { skillLadder: SkillLadder }) {
  // A source need not describe a step that none of its role levels stands on.
  const asked = steps.filter(({ roleLevels }) => roleLevels.length > 0)
  const held = asked.filter(({ wording }) => wording).length
  return (
    <section aria-labelledby="steps-heading" className="mt-8">
      <h2 id="steps-heading" className="mb-3">
        Step by step
      </h2>
      {held < asked.length && (
        <WordingNotHeld frameworks={[framework.id]} skillLevels={asked.map(({ skillLevel }) => skillLevel.id)}>
          {held === 0
            ? 'The framework’s own wording of this skill is not held here'
            : `The framework’s own wording is held for ${inWords(held)} of the ${inWords(asked.length)} steps asked for`}
        </WordingNotHeld>
      )}
      <ol className="skill-steps mt-3" reversed>
        {steps.toReversed().map(({ skillLevel, wording, roleLevels }, fromTop) => (
          <li
            key={skillLevel.id}
            id={skillLevel.id}
            className="grid gap-x-8 gap-y-3 py-5 wide:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)]"
          >
            <h3 className="flex items-center gap-3 self-start text-lg">
              <SkillMark steps={steps.length - fromTop} of={steps.length} scale={1.5} />
              {skillLevel.name}
            </h3>
            <div className="min-w-0">
              <SkillWording wording={wording} skillLevel={skillLevel} />
            </div>
            <div className="min-w-0">
              {roleLevels.length === 0 ? (
                <p className="text-soft">No role level stands on this step.</p>
              ) : (
                <AskingRoleLevels framework={framework.id} roleLevels={roleLevels} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
