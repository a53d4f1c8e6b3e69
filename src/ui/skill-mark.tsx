import type { Steps } from '@/core/changes'

/** In units of the drawing, which are CSS pixels at the usual size, so that edges are sharp. */
const width = 18
const usual = { pitch: 6, thickness: 3 }
/** With six to ten skill levels the mark would be higher than three lines of text. */
const narrow = { pitch: 4, thickness: 2 }
const MOST_USUAL_STEPS = 5

interface SkillMarkProps {
  /** How many steps are filled, 0 to `of`. */
  steps: Steps
  /** How many skill levels the framework's scale has. */
  of: number
  /** Steps are drawn as gained or lost against this; without it, or if it is not stated, none is. */
  from?: Steps | undefined
  /** 1 is the usual size. */
  scale?: number
  className?: string
}

/**
 * The skill mark: a small ladder filled from the bottom. Empty steps are outlined, gained and lost steps are drawn
 * differently. It is hidden from assistive technology because its word is always next to it.
 */
export function SkillMark({ steps, of, from, scale = 1, className = '' }: SkillMarkProps) {
  const { pitch, thickness } = of > MOST_USUAL_STEPS ? narrow : usual
  const height = of * pitch + 2
  const ladderSteps = Array.from({ length: of }, (_, index) => index + 1)
  return (
    <svg
      className={`skill-mark inline-block flex-none ${className}`}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={steps === 'not-stated' ? 'rail unknown' : 'rail'}
        d={`M1.5 0V${height}M${width - 1.5} 0V${height}`}
      />
      {steps === 'not-stated' ? (
        <text x={width / 2} y={height / 2 + 5} textAnchor="middle">
          ?
        </text>
      ) : (
        ladderSteps.map((step) => (
          <rect
            key={step}
            className={stepState(step, steps, from)}
            x="1.5"
            y={height + 0.5 - step * pitch}
            width={width - 3}
            height={thickness}
          />
        ))
      )}
    </svg>
  )
}

interface SkillLevelProps {
  /** The skill level's name, or `null` if the source does not state it. */
  name: string | null
  steps: Steps
  of: number
  from?: Steps | undefined
}

/** A skill level as mark and word: the mark is never shown alone. */
export function SkillLevelMark({ name, steps, of, from }: SkillLevelProps) {
  return (
    <span className="skill-level">
      <SkillMark steps={steps} of={of} from={from} />
      {name ?? 'Skill level not stated'}
    </span>
  )
}

function stepState(step: number, steps: number, from: Steps | undefined): string {
  if (from === undefined || from === 'not-stated') return step <= steps ? 'on' : 'off'
  if (step <= Math.min(steps, from)) return 'on'
  if (step <= steps) return 'gained'
  return step <= from ? 'lost' : 'off'
}
