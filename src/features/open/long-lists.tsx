import { useId } from 'react'

interface FindFieldProps {
  label: string
  placeholder: string
  sought: string
  onSeek: (sought: string) => void
  /** How many were found; announced. */
  found: string | null
}

/** A field that narrows a list down. */
export function FindField({ label, placeholder, sought, onSeek, found }: FindFieldProps) {
  const id = useId()
  return (
    <div className="my-3 grid max-w-md gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        autoComplete="off"
        placeholder={placeholder}
        value={sought}
        onChange={(event) => onSeek(event.target.value)}
      />
      <p role="status" className="text-sm text-soft">
        {found}
      </p>
    </div>
  )
}

interface ShowMoreProps {
  children: string
  onMore: () => void
  /** The first new item: takes the focus, because the button may be gone. */
  next: () => HTMLElement | null | undefined
}

export function ShowMore({ children, onMore, next }: ShowMoreProps) {
  const show = () => {
    onMore()
    requestAnimationFrame(() => next()?.focus())
  }
  return (
    <button type="button" className="button mt-3" onClick={show}>
      {children}
    </button>
  )
}
