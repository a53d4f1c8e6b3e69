import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { findNames, type Findable } from '@/core/text/find-names'
import { counted } from '@/core/text/words'

interface FinderProps<Entry extends Findable> {
  label: string
  placeholder?: string | undefined
  entries: readonly Entry[]
  /** Shown before anything is typed. */
  suggestions?: readonly Entry[] | undefined
  most?: number | undefined
  /** Whether all entries have been loaded, so that "No matches" is said only when it is true. */
  state?: 'there' | 'loading' | 'failed' | undefined
  /** Draws a match: one link or one button around `FoundEntry`. */
  children: (entry: Entry) => ReactNode
}

/** Finds one of many by typing. Enter takes the first match, the arrow keys move between matches. */
export function Finder<Entry extends Findable>({
  label,
  placeholder,
  entries,
  suggestions = [],
  most = 12,
  state = 'there',
  children,
}: FinderProps<Entry>) {
  const inputId = useId()
  const [typed, setTyped] = useState('')
  const frame = useRef<HTMLDivElement>(null)
  const found = typed.trim() ? findNames(typed, entries, most) : suggestions
  return (
    // The keys move focus between the matches; the element itself is not interactive.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={frame} className="grid gap-2" onKeyDown={(event) => moveFocus(event, frame.current)}>
      <label htmlFor={inputId} className="font-semibold">
        {label}
      </label>
      <input
        id={inputId}
        type="search"
        className="field w-full"
        autoComplete="off"
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !typed.trim()) return
          event.preventDefault()
          frame.current?.querySelector<HTMLElement>('a, button')?.click()
        }}
      />
      <p role="status" className="text-sm text-soft">
        {typed.trim() && outcome(found.length, most, state)}
      </p>
      {found.length > 0 && (
        <ul className="found-links">
          {found.map((entry) => (
            <li key={entry.id}>{children(entry)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function outcome(found: number, most: number, state: 'there' | 'loading' | 'failed'): string {
  if (state === 'failed')
    return 'We couldn’t load some of the names. You may be offline. Type again when you are back online.'
  if (found === most) return `The ${most} best matches`
  if (found > 0) return counted(found, 'match', 'matches')
  return state === 'loading' ? 'Loading names…' : 'No matches. Try another word.'
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

function moveFocus(event: KeyboardEvent, frame: HTMLElement | null) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !frame) return
  const stops = [...frame.querySelectorAll<HTMLElement>('input, a, button')]
  const next = stops[stops.findIndex((stop) => stop === event.target) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
