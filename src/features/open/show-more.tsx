interface ShowMoreProps {
  children: string
  onMore: () => void
  /** The first of what comes by it: takes the focus, as the button may be gone by then. */
  next: () => HTMLElement | null | undefined
}

/** Shows more of a list that is too long to be shown at once. */
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
