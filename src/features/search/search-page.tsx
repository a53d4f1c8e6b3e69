import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { bySkillsHref } from '@/core/hrefs'
import type { Hit } from '@/core/search/search'
import { queries } from '@/data-source/queries'
import { useSearch } from '@/data-source/search/use-search'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import { PageHeading } from '@/ui/page-heading'
import { BySkillsPage } from './by-skills'
import { SearchFilters } from './filters'
import { NothingFound } from './nothing-found'
import { Preview } from './preview'
import { rememberOpened } from './recent'
import { manyMore, optionsOf, readSearchRequest, searchHref } from './request'
import { ResultGroup } from './result-group'
import './search.css'
import { WhyFound } from './why-found'

/** How long somebody pauses before the URL follows what they type: each step is one for the browser's history to replace. */
const pause = 300

/** Everything that the frameworks have for some words, by kind, with filters. */
export function SearchPage() {
  const [search] = useSearchParams()
  return search.get('by') === 'skills' ? <BySkillsPage search={search} /> : <ByWords search={search} />
}

function ByWords({ search }: { search: URLSearchParams }) {
  const navigate = useNavigate()
  const { data = [] } = useQuery({ ...queries.frameworks(), enabled: useIsTakenOver() })
  const frameworks = data.filter(({ isDownload }) => !isDownload)
  const request = readSearchRequest(search, frameworks)
  const [typed, setTyped] = useState(request.text ?? '')
  const [shown, setShown] = useState<Hit | null>(null)
  const [many, setMany] = useState(manyMore)
  const fieldId = useId()
  const { answer, state } = useSearch(typed, optionsOf(request, many))
  const { text = '' } = request
  useFollowing(text, setTyped)
  const goTo = (next: string) =>
    void navigate(searchHref({ ...request, text: next }), { replace: true, preventScrollReset: true })
  useEffect(() => {
    if (typed === text) return
    const waiting = setTimeout(() => goTo(typed), pause)
    return () => clearTimeout(waiting)
  })
  const isAsking = typed.trim() !== ''
  const groups = isAsking ? (answer?.groups ?? []) : []
  const first = groups[0]?.hits[0]
  return (
    <>
      <PageHeading
        title={text ? `Search: ${text}` : 'Search'}
        description="Find role levels, roles, skills, statements and frameworks, in the words you use."
      >
        Search
      </PageHeading>
      <form
        role="search"
        className="mt-3 max-w-2xl"
        onSubmit={(event) => {
          event.preventDefault()
          goTo(typed)
        }}
      >
        <label htmlFor={fieldId} className="mb-1 block text-soft">
          A job in your own words, a skill, a tool, or words of a statement
        </label>
        <input
          id={fieldId}
          type="search"
          className="field w-full text-lg"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <p className="mt-2">
        Or{' '}
        <Link to={bySkillsHref(request.framework ?? defaultFrameworkId, [])}>
          look for role levels by several skills
        </Link>
      </p>
      <SearchFilters request={request} frameworks={frameworks} />
      <Outcome
        asking={isAsking}
        total={answer ? groups.reduce((sum, { total }) => sum + total, 0) : null}
        state={state}
      />
      {isAsking && answer?.why && (
        <WhyFound typed={typed.trim()} why={answer.why} href={searchHref({ ...request, text: typed, asTyped: true })} />
      )}
      {request.asTyped && (
        <p className="mt-3">
          Only the letters as typed.{' '}
          <Link to={searchHref({ ...request, asTyped: false })}>Also search for other words for the same</Link>
        </p>
      )}
      <div className="mt-4 grid items-start gap-x-12 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0">
          {groups.map((group) => (
            <ResultGroup
              key={group.kind}
              group={group}
              request={{ ...request, text: typed }}
              first={first}
              onShow={setShown}
              onOpen={rememberOpened}
              onMore={() => setMany(many + manyMore)}
            />
          ))}
          {isAsking && answer && groups.length === 0 && state !== 'loading' && (
            <NothingFound typed={typed.trim()} answer={answer} onOpen={rememberOpened} />
          )}
        </div>
        {first && (
          <aside aria-label="About the chosen result" className="search-preview max-desk:hidden">
            <Preview
              hit={groups.some(({ hits }) => hits.some(({ id }) => id === shown?.id)) && shown ? shown : first}
            />
          </aside>
        )}
      </div>
    </>
  )
}

/** The field follows the URL when that changes by itself: back, forward, another link to this screen. */
function useFollowing(text: string, setTyped: (text: string) => void) {
  const [followed, setFollowed] = useState(text)
  if (followed === text) return
  setFollowed(text)
  setTyped(text)
}

interface OutcomeProps {
  asking: boolean
  /** `null` before there is an answer. */
  total: number | null
  state: 'loading' | 'there' | 'failed'
}

function Outcome({ asking, total, state }: OutcomeProps) {
  return (
    <p role="status" className="mt-4 text-sm text-soft">
      {asking && outcome(total, state)}
    </p>
  )
}

function outcome(total: number | null, state: OutcomeProps['state']): string {
  if (state === 'failed') return 'We couldn’t load all frameworks. You may be offline. Reload the page to try again.'
  if (total === null || (total === 0 && state === 'loading')) return 'Loading…'
  return `${total === 0 ? 'No' : total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'}`
}
