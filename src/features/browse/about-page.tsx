import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import { plainMeaning } from '@/core/plain-meaning'
import type { FrameworkSummary } from '@/core/slices'
import { counted } from '@/core/words'
import { queries } from '@/framework-source/queries'
import { PageHeading } from '@/ui/page-heading'
import { SkillMark } from '@/ui/skill-mark'
import { whatItHolds, whatItLacks } from './holdings'

/** Where the data comes from, on what terms, what was repaired, what is silent, and how each figure is computed. */
export function AboutPage() {
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  return (
    <>
      <PageHeading title="About the data" description="Sources, licences, repairs and silences of the frameworks, and how each figure is computed." />
      <p className="lede">Every word of a framework shown here is its source’s own, to the letter. What we add is marked as ours, and what a source does not say is said to be missing.</p>
      <div className="grid max-w-4xl gap-12">
        <Section id="sources" title="The sources">
          {frameworks.map((framework) => (
            <Source key={framework.id} framework={framework} />
          ))}
        </Section>
        <Section id="wording" title="The official wording">
          <p>
            The requirements of the current UK framework are complete: which role level asks for which skill at which skill level. Its wording is held for two role levels of Product manager; the same
            eighteen wordings appear wherever another role level asks for the same skill at the same skill level. Where wording is not held, the screens show the plain meaning of the skill level
            instead, and say so.
          </p>
          <p className="mt-2">
            The official wording is published by the framework’s owners as a file. Opening that file here is not built yet. Until then, the wording of any role is on{' '}
            <a href="https://ddat-capability-framework.service.gov.uk">the official site</a>.
          </p>
        </Section>
        <Section id="skill-levels" title="What the skill levels mean, in our own words">
          <SkillLevelMeanings />
        </Section>
        <Section id="figures" title="How each figure is computed">
          <Figures />
        </Section>
        <Section id="repairs" title="What was repaired">
          <p className="mb-3">Only encoding faults, lost bullets and misspelt names are repaired. Every other misspelling stands as it was published.</p>
          {frameworks.filter(({ repairs }) => repairs.length > 0).map((framework) => (
            <Repairs key={framework.id} framework={framework} />
          ))}
        </Section>
        <Section id="terms" title="On what terms">
          <p>
            Content of the UK frameworks contains public sector information licensed under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>, ©
            Crown copyright. The Canadian documents state no licence. This product is not made or endorsed by either publisher. Nothing you enter leaves your device; there is no tracking and no cookie.
          </p>
        </Section>
      </div>
    </>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 border-b-2 border-ink pb-1">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Source({ framework }: { framework: FrameworkSummary }) {
  const { id, title, shortTitle, publisher, edition, licence, source, notes } = framework
  return (
    <div className="mb-5">
      <h3>
        <Link to={frameworkHref(id)}>{shortTitle}</Link>
      </h3>
      <p>
        {publisher}: {source.href ? <a href={source.href}>{title}</a> : title}, {edition}
        {source.title !== title && `, from the document “${source.title}”`}
        {source.published && `, published ${source.published}`}
        {source.read && source.read !== edition && `, read in ${source.read}`}. {licence ? `${licence.name}.` : 'The source states no licence, and no address of it is known.'}
      </p>
      <p>
        {whatItHolds(framework)} <span className="text-soft">{whatItLacks(framework)}</span>
      </p>
      {notes.map((note) => (
        <p key={note} className="mt-1 border-l-2 border-line pl-4 text-sm text-soft">
          The authors noted to themselves: {note}
        </p>
      ))}
    </div>
  )
}

function SkillLevelMeanings() {
  const skillLevels = ['awareness', 'working', 'practitioner', 'expert'] as const
  return (
    <dl className="grid gap-3">
      {skillLevels.map((skillLevel, index) => (
        <div key={skillLevel}>
          <dt className="flex items-center gap-3 font-semibold">
            <SkillMark steps={index + 1} of={4} scale={1.3} />
            {skillLevel}
          </dt>
          <dd className="mt-1">{plainMeaning(skillLevel)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Figures() {
  return (
    <dl className="definitions">
      <dt>Skill steps</dt>
      <dd>A skill level counts its place on the framework’s scale: awareness 1, working 2, practitioner 3, expert 4. A skill that is not asked for counts 0.</dd>
      <dt>Change</dt>
      <dd>How one skill differs from one role level to another: new, raised, same, lowered, or no longer asked. It is unknown where either side’s skill level is not stated; an unknown is never a zero.</dd>
      <dt>Effort</dt>
      <dd>
        The skill steps to be learnt: for every skill the second role level asks for, the steps it asks above the first, added up. Steps down do not count against it. Skills whose skill level is not stated
        are left out and counted apart. Between two frameworks no effort is stated.
      </dd>
      <dt>Kept, reworded, added, no longer said</dt>
      <dd>
        Statements of two role levels are paired by the words they share (Dice’s coefficient over their words, without the commonest). A pair that is equal is kept; one that is not is reworded, and the words
        that differ are marked; the rest is added or no longer said.
      </dd>
    </dl>
  )
}

function Repairs({ framework: { shortTitle, repairs } }: { framework: FrameworkSummary }) {
  return (
    <details className="mb-2">
      <summary>
        {shortTitle}: {counted(repairs.length, 'repair')}
      </summary>
      <ul className="mt-2 mb-4 grid gap-3 pl-4">
        {repairs.map(({ where, published, repaired, why }) => (
          <li key={`${where} ${published}`} className="border-l-2 border-line pl-4">
            <p className="font-semibold">{where}</p>
            <p>{why}</p>
            <p>
              <del>{published}</del> <ins>{repaired}</ins>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
