import { useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'
import { kindNames } from '@/core/search/entries'
import type { Hit, SearchAnswer } from '@/core/search/search'
import { inFigures } from '@/core/text/words'
import { SearchHit } from '@/ui/search-hit'
import { manyMore, searchHref, type SearchRequest } from './request'

interface ResultGroupProps {
  group: SearchAnswer['groups'][number]
  request: SearchRequest
  /** The first hit of all groups. */
  first?: Hit | undefined
  /** A result that is pointed at or has focus. */
  onShow: (hit: Hit) => void
  onOpen: (hit: Hit) => void
  /** More are asked for, of the kind that is the only one shown. */
  onMore: () => void
}

/** The results of one kind, as links. */
export function ResultGroup({ group, request, first, onShow, onOpen, onMore }: ResultGroupProps) {
  const { kind, total, hits } = group
  const headingId = useId()
  const section = useRef<HTMLElement>(null)
  /** How many there were when somebody asked for more: the focus goes to the first after them. */
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (before.current === null || hits.length <= before.current) return
    section.current?.querySelectorAll<HTMLElement>('.search-link')[before.current]?.focus()
    before.current = null
  }, [hits.length])
  return (
    <section ref={section} aria-labelledby={headingId} className="mb-6">
      <div className="flex items-baseline justify-between gap-4 border-b border-line">
        <h2 id={headingId} className="text-base text-soft">
          {kindNames[kind]}
        </h2>
        <p className="text-sm text-soft">
          {hits.length < total ? (
            <>
              {hits.length} of {inFigures(total)}
              {!request.kind && (
                <>
                  .{' '}
                  <Link to={searchHref({ ...request, kind })}>
                    Show more<span className="sr-only"> {kindNames[kind].toLowerCase()}</span>
                  </Link>
                </>
              )}
            </>
          ) : (
            inFigures(total)
          )}
        </p>
      </div>
      <HitLinks hits={hits} first={first} onShow={onShow} onOpen={onOpen} />
      {request.kind && hits.length < total && (
        <button
          type="button"
          className="button mt-3"
          onClick={() => {
            before.current = hits.length
            onMore()
          }}
        >
          Show {inFigures(Math.min(manyMore, total - hits.length))} more
        </button>
      )}
    </section>
  )
}

type HitLinksProps = Pick<ResultGroupProps, 'first' | 'onOpen'> & {
  hits: readonly Hit[]
  onShow?: (hit: Hit) => void
}

/** Results as links, which can be opened in a new tab or copied. */
export function HitLinks({ hits, first, onShow, onOpen }: HitLinksProps) {
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.id}>
          <Link
            to={hit.href}
            className="search-link"
            onClick={() => onOpen(hit)}
            onFocus={() => onShow?.(hit)}
            onMouseEnter={() => onShow?.(hit)}
          >
            <SearchHit hit={hit} first={first} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
