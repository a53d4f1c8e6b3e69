const step = 4

/** The skill steps to learn as a ladder lying on its side, one step each, to compare at a glance. Hidden from assistive technology: the figure is next to it. */
export function EffortLadder({ steps }: { steps: number }) {
  if (steps === 0) return null
  const width = steps * step + 2
  const ladderSteps = Array.from({ length: steps }, (_, place) => `M${place * step + 3} 1v8`).join('')
  return (
    <svg
      className="effort-ladder"
      width={width}
      height="10"
      viewBox={`0 0 ${width} 10`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="rail" d={`M0 1.5H${width}M0 8.5H${width}`} />
      <path d={ladderSteps} />
    </svg>
  )
}
