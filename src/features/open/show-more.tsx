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
