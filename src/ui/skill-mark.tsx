import type { Steps } from '@/core/changes'

const railTop = 0.5
const rungPitch = 4.8
const rungHeight = 3

interface SkillMarkProps {
  /** How many steps are filled, 0 to `of`. */
  steps: Steps
  /** How many steps the framework's scale has. */
  of: number
  /** What to show the change from; where it is absent or not stated no step counts as gained or lost. */
  from?: Steps | undefined
  className?: string
}

/**
 * The skill mark: a small ladder filled from the bottom, empty steps outlined, gained and lost steps drawn apart.
 * It is silent to assistive technology because its word always stands beside it.
 */
export function SkillMark({ steps, of, from, className = 'h-[1.35em] w-[1.2em]' }: SkillMarkProps) {
  const height = of * rungPitch + 2
  const rungs = Array.from({ length: of }, (_, index) => index + 1)
  return (
    <svg className={`skill-mark inline-block flex-none ${className}`} viewBox={`0 0 20 ${height}`} aria-hidden="true" focusable="false">
      <path className={steps === 'not-stated' ? 'rail unknown' : 'rail'} d={`M2 ${railTop}V${height - 0.5}M18 ${railTop}V${height - 0.5}`} />
      {steps === 'not-stated' ? (
        <text x="10" y={height / 2 + 4} textAnchor="middle">
          ?
        </text>
      ) : (
        rungs.map((rung) => (
          <rect key={rung} className={rungState(rung, steps, from)} x="2" y={height - 0.8 - rung * rungPitch + 1} width="16" height={rungHeight} />
        ))
      )}
    </svg>
  )
}

function rungState(rung: number, steps: number, from: Steps | undefined): string {
  if (from === undefined || from === 'not-stated') return rung <= steps ? 'on' : 'off'
  if (rung <= Math.min(steps, from)) return 'on'
  if (rung <= steps) return 'gained'
  return rung <= from ? 'lost' : 'off'
}
