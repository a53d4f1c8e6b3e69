import type { ReactNode } from 'react'
import type { Hit } from '@/core/search/search'
import { counted, listed } from '@/core/text/words'

interface SearchHitProps {
  hit: Hit
  /** The first hit. What is said of it above all results need not be said again. */
  first?: Hit | undefined
}

/** One result: a small picture of what it is, its name with the matched words marked, and what it is part of. */
export function SearchHit({ hit, first }: SearchHitProps) {
  const isStatement = hit.kind === 'statement'
  return (
    <span className="search-hit">
      <HitGlyph hit={hit} />
      <span className="min-w-0">
        <span className={isStatement ? 'block' : 'block font-serif text-[1.05rem] font-semibold text-ink'}>
          <MarkedText hit={hit} />
        </span>
        <span className="block text-sm text-soft">
          {[hit.why !== first?.why && hit.why?.replace(/\.$/, ''), detailOf(hit)].filter(Boolean).join('. ')}
        </span>
      </span>
      <span className="search-hit-place text-sm text-soft">
        {isStatement ? (hit.isOurs ? 'Our explanation' : 'Official wording') : hit.place}
      </span>
    </span>
  )
}

function detailOf({ detail, askedBy }: Hit): string {
  if (!askedBy) return detail
  if (askedBy.count === 0) return `${detail}. No role level asks for it`
  const more = askedBy.count - askedBy.names.length
  const names = [...askedBy.names, ...(more > 0 ? [counted(more, 'more role level', 'more role levels')] : [])]
  return `${detail}. Asked for by ${listed(names)}`
}

/** Bold and underlined, not only coloured. */
function MarkedText({ hit: { name, marks } }: { hit: Hit }) {
  const pieces: ReactNode[] = []
  let end = 0
  for (const [from, to] of marks) {
    pieces.push(name.slice(end, from), <mark key={from}>{name.slice(from, to)}</mark>)
    end = to
  }
  return [...pieces, name.slice(end)]
}

/** A ladder with its step for a role level, a ladder for a role, stairs for a skill, lines for a text. Never the skill mark. */
function HitGlyph({ hit: { kind, position } }: SearchHitProps) {
  return (
    <svg
      className="mt-1 flex-none text-ink"
      width="18"
      height="22"
      viewBox="0 0 18 22"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {kind === 'skill' ? (
        <path strokeWidth="1.5" d="M1 18h4v-4h4v-4h4V6h4" />
      ) : kind === 'statement' || kind === 'framework' ? (
        <path
          strokeWidth="1.5"
          d={kind === 'statement' ? 'M2 6h14M2 11h14M2 16h9' : 'M2.5 3.5h13v15h-13zM6 8h6M6 12h6'}
        />
      ) : (
        <>
          <path d="M4.5 1v20M13.5 1v20" />
          {[4.5, 8.5, 12.5, 16.5].map((y) => (
            <path key={y} d={`M4.5 ${y}h9`} />
          ))}
          {position && <path strokeWidth="3" d={`M4.5 ${stepAt(position)}h9`} />}
        </>
      )}
    </svg>
  )
}

function stepAt([place, of]: readonly [number, number]): number {
  return of === 1 ? 11 : 18.5 - ((place - 1) / (of - 1)) * 16
}
