import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { oursLabel } from '@/core/explaining'
import { meHref, openHref } from '@/core/hrefs'
import { queries } from '@/data-source/queries'
import { PageHeading } from '@/ui/page-heading'
import { Figures } from './figures'
import { OfficialWording } from './official-wording'
import { RelatedSkillsSection } from './related-skills'
import { Repairs } from './repairs'
import { Source } from './source'

/** Where the data comes from, its licences, what we corrected, what is missing, and how we work out each figure. */
export function AboutPage() {
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  return (
    <>
      <PageHeading
        title="About the data"
        description="Where each framework comes from, its licence, what is missing, what we corrected, and how we work out each figure."
      />
      <p className="lede">
        We show the wording of each framework exactly as it was published. What we add is labelled as ours, and we say
        what is missing.
      </p>
      <div className="grid max-w-4xl gap-12">
        <Section id="sources" title="Sources">
          {frameworks.map((framework) => (
            <Source key={framework.id} framework={framework} />
          ))}
        </Section>
        <Section id="wording" title="Official wording">
          {frameworks[0] && <OfficialWording framework={frameworks[0]} />}
        </Section>
        <Section id="explanations" title="Our explanations of skills">
          <p>
            For each skill of the current UK framework we have written what it is, and what each of its skill levels
            adds to the ones below. We read the official text, put it aside and wrote from what we understood, so
            nothing is copied. The explanations contain public sector information licensed under the Open Government
            Licence v3.0. The framework’s owners did not write them and have not endorsed them.
          </p>
          <p className="mt-2">
            You can tell an explanation by its label, “{oursLabel}”, its dotted rule and the word “ours”. Official
            wording has a solid rule. It comes first if we have it, and replaces our explanation when you add it; you
            can then choose “Explain this” to see ours as well. Comparisons never mark our words as added, removed or
            reworded.
          </p>
          <p className="mt-2">
            Have you found a mistake? Open the skill’s page and choose “Report a mistake” below the explanation. This
            copies the skill, the skill level and our sentences. Paste them into a message to whoever runs this site,
            and say what is wrong.
          </p>
          <p className="mt-2">
            A framework of your own may have neither official wording nor explanations. If it uses the four skill levels
            of the UK frameworks, we say once on each screen what they mean.
          </p>
        </Section>
        <Section id="your-own" title="Your own framework">
          <p>
            You can <Link to={openHref()}>open a table</Link> of any other framework, such as your organisation’s. It
            needs four columns: role, role level, skill and skill level. We list every problem in the file and what we
            did about it. We show its wording exactly as it is. If the file does not say in which order role levels or
            skill levels come, we suggest an order that you can change. The framework is stored in this browser on this
            device, and nowhere else. A link to it works for people who have opened the same file under the same id.
          </p>
        </Section>
        <Section id="my-skills" title="What you enter in My skills">
          <p>
            <Link to={meHref}>My skills</Link> stores what you enter in this browser and nowhere else: skill levels,
            notes, evidence, a target and next steps, for one person or several. It is there when you come back, in
            every tab, until you clear the browser’s data. You can save a copy as a file, print it or make a link. The
            last part of the link, after the #, contains your skills. Browsers never send that part to a server, but
            anyone who has the link can read it. If a skill or role level disappears from a framework, we keep and show
            what you entered about it until you remove it.
          </p>
          <p className="mt-2">
            In links to comparisons, moves and paths, “me” means the person who opens the link. They see their own
            skills, not yours.
          </p>
        </Section>
        <Section id="offline" title="Without a connection">
          <p>
            After your first visit every page of this site opens without a connection, also those you have not seen. A
            few seconds after a page has opened, your browser begins to fetch the whole site and keeps it: about 5 MB,
            more if the site holds the official wording. It does not where you asked it to save data, or on a mobile
            connection, if the browser knows. Clear this site’s data in your browser to remove it.
          </p>
        </Section>
        <Section id="related-skills" title="Related skills, in our judgement">
          <RelatedSkillsSection frameworks={frameworks} />
        </Section>
        <Section id="figures" title="How we work out each figure">
          <Figures />
        </Section>
        <Section id="repairs" title="What we corrected">
          <p className="mb-3">
            We corrected only broken characters, lost bullets and misspelt names. We left all other spelling mistakes as
            they were published.
          </p>
          {frameworks
            .filter(({ repairs }) => repairs.length > 0)
            .map((framework) => (
              <Repairs key={framework.id} framework={framework} />
            ))}
        </Section>
        <Section id="terms" title="Licences and privacy">
          <p>
            The UK frameworks contain public sector information licensed under the{' '}
            <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
              Open Government Licence v3.0
            </a>
            , © Crown copyright. The Canadian documents do not state a licence. Neither publisher made or endorses this
            site. Nothing you enter leaves your device unless you send it. There is no tracking and there are no
            cookies.
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
