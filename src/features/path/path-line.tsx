/** A stop on the line: an open circle, filled for the last one. */
export function StopMark({ filled = false }: { filled?: boolean }) {
  return (
    <svg className="stop-mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <circle cx="11" cy="11" r="8.5" className={filled ? 'filled' : undefined} />
    </svg>
  )
}

/** The line between two stops: a ladder with one step for each skill step of the move, as high as the text next to it. */
export function MoveLine({ steps }: { steps: number }) {
  const heights = Array.from({ length: steps }, (_, step) => `${(((step + 0.5) / steps) * 100).toFixed(2)}%`)
  return (
    <svg className="move-line" width="22" height="100%" aria-hidden="true" focusable="false">
      <line className="rail" x1="4.5" x2="4.5" y1="0" y2="100%" />
      <line className="rail" x1="17.5" x2="17.5" y1="0" y2="100%" />
      {heights.map((height) => (
        <line key={height} x1="4.5" x2="17.5" y1={height} y2={height} />
      ))}
    </svg>
  )
}
