import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { meHref, openHref } from '@/core/hrefs'
import { queries } from '@/data-source/queries'
import { PageHeading } from '@/ui/page-heading'
import { Figures } from './figures'
import { Repairs } from './repairs'
import { SkillLevelMeanings } from './skill-levels'
import { Source } from './source'

/** Where the data comes from, on what terms, what was repaired, what is silent, and how each figure is computed. */
export function AboutPage() {
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  return (
    <>
      <PageHeading
        title="About the data"
        description="Sources, licences, repairs and silences of the frameworks, and how each figure is computed."
      />
      <p className="lede">
        Every word of a framework shown here is its source’s own, to the letter. What we add is marked as ours, and what
        a source does not say is said to be missing.
      </p>
      <div className="grid max-w-4xl gap-12">
        <Section id="sources" title="The sources">
          {frameworks.map((framework) => (
            <Source key={framework.id} framework={framework} />
          ))}
        </Section>
        <Section id="wording" title="The official wording">
          <p>
            The requirements of the current UK framework are complete: which role level asks for which skill at which
            skill level. Its wording is held for two role levels of Product manager; the same eighteen wordings appear
            wherever another role level asks for the same skill at the same skill level. Where wording is not held, the
            screens show the plain meaning of the skill level instead, and say so.
          </p>
          <p className="mt-2">
            The framework’s owners publish the whole of it as two files, <code>roles.csv</code> and{' '}
            <code>skills.csv</code>, on{' '}
            <a href="https://ddat-capability-framework.service.gov.uk/download">the official site</a>. Download both and{' '}
            <Link to={openHref()}>open them here</Link>, or drop them on any screen. Each requirement whose role level,
            skill and skill level agree gets its wording, on this device alone; every id and link stays. Where the files
            say something else, as after one of the quarterly changes, you see it first, and may keep them as an edition
            of their own instead.
          </p>
          <p className="mt-2">
            Whoever publishes a site of their own from this project adds the wording for everybody with one command,{' '}
            <code className="break-words">
              npm run framework -- import --roles roles.csv --skills skills.csv --id uk-gdd-2025
            </code>
            , and builds the site again.
          </p>
        </Section>
        <Section id="your-own" title="Frameworks of your own">
          <p>
            A table of another framework, such as that of your organisation, can be <Link to={openHref()}>opened</Link>{' '}
            in the same way: role, role level, skill and skill level are enough. What was wrong in it is listed, with
            what was done about each place. Its wording is shown to the letter; where the file does not give the order
            of a ladder or of its skill levels, the order is inferred, marked as such, and yours to change. It is kept
            in this browser, on this device, and nowhere else: a link into it works where the same file has been opened
            under the same id.
          </p>
        </Section>
        <Section id="my-skills" title="What you say of yourself">
          <p>
            <Link to={meHref}>My skills</Link> keeps what you enter in this browser’s storage and nowhere else: skill
            levels, notes, evidence, a target, next steps, for one person or several. It is there when you come back and
            in every tab; clearing the browser’s data clears it. You can take it along as a file, on paper, or in a link
            whose last part, behind the #, holds the skills themselves: browsers never send that part to a server, and
            whoever has the link can read it. When a framework changes, what you said of something that is gone is kept
            and shown until you put it away.
          </p>
          <p className="mt-2">
            In the links of comparisons, moves and paths, “me” stands for the skills of whoever opens them. A sender’s
            skills do not travel with such a link.
          </p>
        </Section>
        <Section id="skill-levels" title="What the skill levels mean, in our own words">
          <SkillLevelMeanings />
        </Section>
        <Section id="figures" title="How each figure is computed">
          <Figures />
        </Section>
        <Section id="repairs" title="What was repaired">
          <p className="mb-3">
            Only encoding faults, lost bullets and misspelt names are repaired. Every other misspelling stands as it was
            published.
          </p>
          {frameworks
            .filter(({ repairs }) => repairs.length > 0)
            .map((framework) => (
              <Repairs key={framework.id} framework={framework} />
            ))}
        </Section>
        <Section id="terms" title="On what terms">
          <p>
            Content of the UK frameworks contains public sector information licensed under the{' '}
            <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
              Open Government Licence v3.0
            </a>
            , © Crown copyright. The Canadian documents state no licence. This product is not made or endorsed by either
            publisher. Nothing you enter leaves your device; there is no tracking and no cookie.
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
