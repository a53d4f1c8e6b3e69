import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { bySkillsHref, frameworkHref, skillHref, skillsHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { paragraphOf } from '@/core/comparing/statements'
import { wordsAt } from '@/core/explaining'
import type { SkillLadder } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { AuthorsNotes } from '@/ui/authors-notes'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { CopyLink } from '@/ui/copy-link'
import { ExportButtons } from '@/ui/export-buttons'
import { PageHeading } from '@/ui/page-heading'
import { SummaryText } from '@/ui/skill-summary'
import { WordsKey } from '@/ui/skill-words'
import { SourceNote } from '@/ui/source-note'
import { WordingText } from '@/ui/wording'
import { AskingRoleLevels } from './asked-at'
import { SkillPlate } from './skill-plate'
import { RelatedInShort, RelatedSkillsSection } from './related-skills'
import { Steps, WordsAndReport } from './steps'

/** One skill, lowest skill level first: what each skill level adds, and which role levels ask for it. */
export function SkillPage() {
  const { framework = '', skill = '' } = useParams<{ framework: Id; skill: Id }>()
  const { data } = useSuspenseQuery(queries.skill(framework, skill))
  const { shortTitle } = data.framework
  // The description, where there is one, is at the top of the page already.
  const unstated = data.skill.description === undefined ? wordsAt(data, null) : null
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
        description={`${data.skill.name}: what each skill level means, and which role levels ask for it.`}
      >
        {data.skill.name}
      </PageHeading>
      <WhoAsks skillLadder={data} />
      <Description skill={data.skill} />
      <Actions skillLadder={data} />
      {data.notStated.length > 0 && (
        <section aria-labelledby="not-stated-heading" className="mt-8">
          <h2 id="not-stated-heading">Skill level not stated</h2>
          <p className="missing-note max-w-prose">
            The source asks for this skill at these role levels but does not say at which skill level.
          </p>
          {unstated && <WordsAndReport words={unstated} skillLadder={data} skillLevel="skill level not stated" />}
          <WordsKey shown={[{ skillLevel: null, source: unstated?.source }]} />
          <AskingRoleLevels framework={framework} roleLevels={data.notStated} />
        </section>
      )}
      <Elsewhere skillLadder={data} />
      <Renamed skillLadder={data} />
      <RelatedInShort related={data.related} />
      {data.steps.some(({ roleLevels, wording }) => roleLevels.length > 0 || wording) && <Steps skillLadder={data} />}
      <SkillPlate skillLadder={data} />
      <RelatedSkillsSection skillLadder={data} />
      <SourceNote frameworks={[data.framework]} />
    </>
  )
}

function WhoAsks({ skillLadder: { framework, skill, steps, notStated } }: { skillLadder: SkillLadder }) {
  const asking = [...steps.flatMap(({ roleLevels }) => roleLevels), ...notStated]
  const roles = new Set(asking.map(({ role }) => role)).size
  return (
    <p className="mt-1 text-soft">
      {asking.length === 0
        ? 'No role level asks for this skill.'
        : `Asked for at ${counted(asking.length, 'role level')} in ${counted(roles, 'role')}.`}{' '}
      <Link to={bySkillsHref(framework.id, [[skill.id, null]])} className="print:hidden">
        Look for role levels by several skills
      </Link>
    </p>
  )
}

function Actions({ skillLadder }: { skillLadder: SkillLadder }) {
  const load = async () => {
    const { skillExport } = await import('@/core/exporting/skill')
    return skillExport(skillLadder, { href: location.href, frameworks: [skillLadder.framework] })
  }
  return (
    <div className="mt-4 flex flex-wrap gap-2 print:hidden">
      <ExportButtons forms={['text', 'table']} load={load} />
      <CopyLink href={() => location.href} title={skillLadder.skill.name}>
        Copy link
      </CopyLink>
    </div>
  )
}

/** Skills with the same id in other frameworks. */
function Elsewhere({ skillLadder: { skill, elsewhere } }: { skillLadder: SkillLadder }) {
  if (elsewhere.length === 0) return null
  return (
    <p className="mt-4">
      There is also a skill with this name in{' '}
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

/** What other frameworks call it, in our judgement: to read there what is official where this framework's wording is not here. */
function Renamed({ skillLadder: { steps, renamed = [] } }: { skillLadder: SkillLadder }) {
  const isSilent = steps.every(({ wording }) => wording === undefined)
  return renamed.map(({ framework, skill, hasWording }) => (
    <p key={framework.id} className="mt-2">
      In {framework.shortTitle} it is called <Link to={skillHref(framework.id, skill.id)}>{skill.name}</Link>, in our
      judgement.{hasWording && isSilent && ' We have the official wording of that edition.'}
    </p>
  ))
}

function Description({
  skill: { publishedName, description, definition, explanation, notes },
}: {
  skill: SkillLadder['skill']
}) {
  return (
    <div className="mt-4 grid max-w-prose gap-3">
      {publishedName && <p className="text-soft">Published as “{publishedName}”.</p>}
      {paragraphOf(description) ? (
        <p className="text-lg">{paragraphOf(description)}</p>
      ) : (
        description && (
          <div>
            <WordingText wording={description} />
          </div>
        )
      )}
      {explanation && description !== undefined && (
        <details className="print:hidden">
          <summary className="words-more">Explain this</summary>
          <SummaryText summary={explanation.summary} />
        </details>
      )}
      {explanation && description === undefined && <SummaryText summary={explanation.summary} />}
      {definition && <p>{definition}</p>}
      <AuthorsNotes notes={notes} />
    </div>
  )
}
