import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { frameworkHref, skillHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { compareNames } from '@/core/text/compare-names'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { useSearch } from '@/data-source/search/use-search'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SkillSummary } from '@/ui/skill-summary'
import { WordsKey } from '@/ui/skill-words'
import { SourceNote } from '@/ui/source-note'

/** Browsers take minutes to lay out 20,000 entries in columns, so a longer list has no columns. */
const mostInColumns = 1000

/** More than any framework has. */
const MOST = 10_000

/** The skills of a framework from A to Z, of one role family or all, and how many roles ask for each. */
export function SkillsPage() {
  const { framework: id = '' } = useParams<{ framework: Id }>()
  const { data: outline } = useSuspenseQuery(queries.outline(id))
  const { data: summaries } = useSuspenseQuery(queries.summaries(id))
  const [search, setSearch] = useSearchParams()
  const family = outline.roleFamilies.find((roleFamily) => roleFamily.id === search.get('family'))
  const text = (search.get('q') ?? '').trim()
  const { answer, isCurrent, state } = useSearch(text, { kinds: ['skill'], frameworks: [id], most: MOST }, text !== '')
  const hits = answer && [...answer.groups.flatMap((group) => group.hits), ...answer.nearest]
  const found = text && hits && (isCurrent || state === 'loading') ? new Set(hits.map(({ skill }) => skill)) : null
  const skills = outline.skills
    .filter(({ roleFamilies }) => !family || roleFamilies.includes(family.id))
    .filter((skill) => !found || found.has(skill.id))
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
        {skills.length < outline.skills.length && `${skills.length} of `}
        {counted(outline.skills.length, 'skill')}
        {family && `: those asked for in ${family.name}`}
        {found && (answer?.groups.length ? `, found by “${text}”` : `, closest to “${text}”`)}
      </p>
      <label className="needs-script mt-3 grid max-w-md gap-1 print:hidden">
        <span className="font-semibold">Filter by text</span>
        <input
          type="search"
          className="field"
          autoComplete="off"
          defaultValue={text}
          onChange={({ target: { value } }) =>
            setSearch((before) => searchWith(before, 'q', value.trim() && value), {
              replace: true,
              preventScrollReset: true,
            })
          }
        />
      </label>
      {outline.roleFamilies.length > 0 && (
        <nav aria-label="Filter by role family" className="filter-links mt-4 print:hidden">
          {[undefined, ...outline.roleFamilies].map((roleFamily) => (
            <Link
              key={roleFamily?.id ?? 'all'}
              to={{ search: searchWith(search, 'family', roleFamily?.id) }}
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

/** The filters of the URL with another value for one of them; the others stay. */
function searchWith(before: URLSearchParams, name: 'family' | 'q', value = ''): string {
  const next = new URLSearchParams(before)
  if (value) next.set(name, value)
  else next.delete(name)
  return next.toString()
}

function initialOf(name: string): string {
  return name.normalize('NFKD').charAt(0).toUpperCase()
}
