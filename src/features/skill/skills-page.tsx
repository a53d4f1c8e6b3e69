import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { frameworkHref, skillHref, skillsHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { compareNames } from '@/core/text/compare-names'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SkillSummary } from '@/ui/skill-summary'
import { WordsKey } from '@/ui/skill-words'
import { SourceNote } from '@/ui/source-note'

/** Browsers take minutes to lay out 20,000 entries in columns, so a longer list has no columns. */
const mostInColumns = 1000

/** The skills of a framework from A to Z, of one role family or all, and how many roles ask for each. */
export function SkillsPage() {
  const { framework: id = '' } = useParams<{ framework: Id }>()
  const { data: outline } = useSuspenseQuery(queries.outline(id))
  const { data: summaries } = useSuspenseQuery(queries.summaries(id))
  const [search] = useSearchParams()
  const family = outline.roleFamilies.find((roleFamily) => roleFamily.id === search.get('family'))
  const skills = outline.skills
    .filter(({ roleFamilies }) => !family || roleFamilies.includes(family.id))
    .toSorted((a, b) => compareNames(a.name, b.name))
  const letters = [...new Set(skills.map(({ name }) => initialOf(name)))]
  return (
    <>
      <Breadcrumbs trail={[{ name: outline.framework.shortTitle, href: frameworkHref(id) }]} here="Skills" />
      <PageHeading
        title={`Skills in ${outline.framework.shortTitle}`}
        description={`${counted(outline.skills.length, 'skill')} from A to Z, and how many roles ask for each.`}
      >
        Skills, A to Z
      </PageHeading>
      <p className="mt-1 text-soft" role="status">
        {family
          ? `${skills.length} of ${counted(outline.skills.length, 'skill')}: those asked for in ${family.name}`
          : counted(skills.length, 'skill')}
      </p>
      {outline.roleFamilies.length > 0 && (
        <nav aria-label="Filter by role family" className="filter-links mt-4 print:hidden">
          {[undefined, ...outline.roleFamilies].map((roleFamily) => (
            <Link
              key={roleFamily?.id ?? 'all'}
              to={skillsHref(id, roleFamily?.id)}
              preventScrollReset
              replace
              aria-current={roleFamily?.id === family?.id ? 'true' : undefined}
            >
              {roleFamily?.name ?? 'All role families'}
            </Link>
          ))}
        </nav>
      )}
      <WordsKey
        shown={[
          ...Object.keys(summaries.ours).map(() => ({ skillLevel: null, source: 'ours' as const })),
          ...Object.keys(summaries.official).map(() => ({ skillLevel: null, source: 'official' as const })),
        ]}
      />
      <div className={skills.length > mostInColumns ? 'mt-6' : 'mt-6 columns-[18rem] gap-x-10'}>
        {/* A letter that may not break makes the browser try for seconds how to fill the columns: its entries may not. */}
        {letters.map((letter) => (
          <section key={letter} aria-labelledby={`letter-${letter}`} className="mb-5">
            <h2 id={`letter-${letter}`} className="mb-1 break-after-avoid border-b border-line text-soft">
              {letter}
            </h2>
            <ul className="skills-a-to-z">
              {skills
                .filter(({ name }) => initialOf(name) === letter)
                .map(({ id: skill, name, roles }) => (
                  <li key={skill}>
                    <div>
                      <Link to={skillHref(id, skill)}>{name}</Link>
                      <span>{counted(roles, 'role')}</span>
                    </div>
                    <SkillSummary official={summaries.official[skill]} ours={summaries.ours[skill]} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <SourceNote frameworks={[outline.framework]} />
    </>
  )
}

function initialOf(name: string): string {
  return name.normalize('NFKD').charAt(0).toUpperCase()
}
