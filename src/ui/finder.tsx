import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { HitKind } from '@/core/search/entries'
import { counted, inFigures } from '@/core/text/words'
import { useSearch } from '@/data-source/search/use-search'

/** Something that can be found by typing. */
export interface Findable {
  /** As a search knows it: `Entry.id` (src/core/search/entries.ts). */
  readonly id: string
  readonly name: string
  /** What it belongs to: a role, a framework, a grade. */
  readonly detail: string
}

interface FinderProps<Entry extends Findable> {
  label: string
  /** What is looked for. */
  kinds?: readonly HitKind[] | undefined
  placeholder?: string | undefined
  entries: readonly Entry[]
  /** Shown before anything is typed. */
  suggestions?: readonly Entry[] | undefined
  most?: number | undefined
  /** Whether all entries have been loaded, so that "No matches" is said only when it is true. */
  state?: 'there' | 'loading' | 'failed' | undefined
  field?: Ref<HTMLInputElement> | undefined
  /** Draws a match: one link or one button around `FoundEntry`. */
  children: (entry: Entry) => ReactNode
}

/** More than any list of matches shows: those that are not among the entries are left out afterwards. */
const mostHits = 200

/**
 * Finds one of many by typing, as the search does: by other words for the same, half a word, or a misspelling. Enter takes the
 * first match, the arrow keys move between matches.
 */
export function Finder<Entry extends Findable>({
  label,
  kinds = ['role-level'],
  placeholder,
  entries,
  suggestions = [],
  most = 12,
  state = 'there',
  field,
  children,
}: FinderProps<Entry>) {
  const inputId = useId()
  const [typed, setTyped] = useState('')
  const [isAll, setIsAll] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const isAsking = typed.trim() !== ''
  const { answer, isCurrent, state: searching } = useSearch(typed, { kinds, most: mostHits }, isAsking)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const hits = answer ? [...answer.groups.flatMap((group) => group.hits), ...answer.nearest] : []
  const matches = hits.flatMap(({ id }) => byId.get(id) ?? []).slice(0, most)
  const found = isAll ? entries : isAsking ? matches : suggestions
  const isNear = (answer?.groups.length ?? 0) === 0
  // Enter may come before the answer does.
  const isTaking = useRef(false)
  useEffect(() => {
    if (!isTaking.current || !isCurrent) return
    isTaking.current = false
    takeFirst(frame.current)
  }, [isCurrent])
  return (
    // The keys move focus between the matches; the element itself is not interactive.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={frame} className="finder" onKeyDown={(event) => moveFocus(event, frame.current)}>
      <label htmlFor={inputId}>{label}</label>
      <input
        id={inputId}
        type="search"
        className="field w-full"
        autoComplete="off"
        ref={field}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setIsAll(false)
          isTaking.current = false
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !typed.trim()) return
          event.preventDefault()
          if (isCurrent) takeFirst(frame.current)
          else isTaking.current = true
        }}
      />
      <div className="found">
        <p role="status" className="text-sm text-soft">
          {isAsking &&
            outcome({
              found: matches.length,
              of: entries.length,
              most,
              isNear,
              state: isCurrent ? state : searching === 'failed' ? 'failed' : 'loading',
            })}
        </p>
        {found.length > 0 && (
          <ul className="found-links">
            {found.map((entry) => (
              <li key={entry.id}>{children(entry)}</li>
            ))}
          </ul>
        )}
        {isAsking && isCurrent && isNear && !isAll && entries.length > found.length && (
          <button
            type="button"
            className="fold-button"
            onClick={() => {
              setIsAll(true)
              // The button goes.
              frame.current?.querySelector('input')?.focus()
            }}
          >
            Show all {inFigures(entries.length)} names
          </button>
        )}
      </div>
    </div>
  )
}

interface Outcome {
  found: number
  /** How many names there are in all. */
  of: number
  most: number
  isNear: boolean
  state: 'there' | 'loading' | 'failed'
}

function outcome({ found, of, most, isNear, state }: Outcome): string {
  if (state === 'failed')
    return 'We couldn’t load some of the names. You may be offline. Type again when you are back online.'
  if (found > 0 && isNear)
    return `No exact match in ${counted(of, 'name')}. ${counted(found, 'close match', 'close matches')}`
  if (found === most) return `The ${most} best matches`
  if (found > 0) return counted(found, 'match', 'matches')
  return state === 'loading' ? 'Loading names…' : `No match in ${counted(of, 'name')}. Try another word.`
}

/** The name of a match and what it belongs to. */
export function FoundEntry({ name, detail }: Findable) {
  return (
    <>
      <span className="font-serif text-[1.05rem] text-ink underline decoration-line underline-offset-4">{name}</span>
      <span className="block text-sm text-soft">{detail}</span>
    </>
  )
}

function takeFirst(frame: HTMLElement | null) {
  frame?.querySelector<HTMLElement>('a, button')?.click()
}

function moveFocus(event: KeyboardEvent, frame: HTMLElement | null) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !frame) return
  const stops = [...frame.querySelectorAll<HTMLElement>('input, a, button')]
  const next = stops[stops.findIndex((stop) => stop === event.target) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
