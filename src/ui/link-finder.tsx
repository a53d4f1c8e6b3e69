import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { findNames, type Findable } from '@/core/find-names'
import { counted } from '@/core/words'

export interface FoundLink extends Findable {
  readonly href: string
}

interface LinkFinderProps {
  label: string
  placeholder?: string
  entries: readonly FoundLink[]
  /** Shown before anything is typed; without it nothing is. */
  suggestions?: readonly FoundLink[]
  most?: number
  onFollow?: () => void
}

/**
 * Finds one of many links by typing. The results are plain links: Enter follows the first, the arrow keys move among
 * them, and whatever a browser can do with a link can be done with them.
 */
export function LinkFinder({ label, placeholder, entries, suggestions = [], most = 12, onFollow }: LinkFinderProps) {
  const inputId = useId()
  const [typed, setTyped] = useState('')
  const frame = useRef<HTMLDivElement>(null)
  const found = typed.trim() ? findNames(typed, entries, most) : suggestions
  return (
    // The keys move focus among the links inside; the element itself is nothing to operate.
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
          if (event.key === 'Enter' && typed.trim()) frame.current?.querySelector('a')?.click()
        }}
      />
      <p role="status" className="text-sm text-soft">
        {typed.trim() && (found.length ? `${counted(found.length, 'match', 'matches')}${found.length === most ? ', the nearest first' : ''}` : 'Nothing of that name. Try a word of the role’s name.')}
      </p>
      {found.length > 0 && (
        <ul className="found-links">
          {found.map(({ id, name, detail, href }) => (
            <li key={id}>
              <Link to={href} onClick={onFollow} className="block px-3 py-2 no-underline">
                <span className="font-serif text-[1.05rem] text-ink underline decoration-line underline-offset-4">{name}</span>
                <span className="block text-sm text-soft">{detail}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function moveFocus(event: KeyboardEvent, frame: HTMLElement | null) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !frame) return
  const stops = [...frame.querySelectorAll<HTMLElement>('input, a')]
  const next = stops[stops.findIndex((stop) => stop === event.target) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
