const step = 4

/** An effort as a ladder lying down, a step for each skill step, so that efforts can be told apart at a glance. Silent: its figure stands beside it. */
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
