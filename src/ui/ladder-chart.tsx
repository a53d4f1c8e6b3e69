import type { Steps } from '@/core/changes'

interface LadderChartProps {
  /** What each role level asks for, lowest first. */
  growth: readonly Steps[]
  /** The role levels' names, in the same order. */
  roleLevelNames: readonly string[]
  /** The names of the scale's skill levels, lowest first. */
  scaleNames: readonly string[]
  /** The same in words, for people who do not see the picture. */
  label: string
}

const width = 280
const left = 76
const pitch = 20
const top = 8

/**
 * How one skill grows along a career ladder, drawn as stairs: one tread for each role level, as high as its skill level. A
 * drop is dashed and has the colour of loss. Where the skill level is not stated there is a gap with a question mark.
 */
export function LadderChart({ growth, roleLevelNames, scaleNames, label }: LadderChartProps) {
  const lowest = growth.includes(0) ? 0 : 1
  const height = top + (scaleNames.length + 1 - lowest) * pitch + 6
  const rows = scaleNames.map((name, index) => ({ name: name.toLowerCase(), steps: index + 1 }))
  const tread = (width - left) / growth.length
  const x = (roleLevel: number) => left + roleLevel * tread
  const y = (steps: number) => top + (scaleNames.length - steps) * pitch + pitch / 2
  return (
    <svg className="ladder-chart w-full" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[...(lowest === 0 ? [{ name: 'none', steps: 0 }] : []), ...rows].map(({ name, steps }) => (
        <g key={name}>
          <path className="guide" d={`M${left} ${y(steps)}H${width}`} />
          <text x={left - 8} y={y(steps) + 3.5} textAnchor="end">
            {name}
          </text>
        </g>
      ))}
      {growth.map((steps, roleLevel) => {
        const before = growth[roleLevel - 1]
        const name = roleLevelNames[roleLevel] ?? ''
        if (steps === 'not-stated')
          return (
            <text key={name} x={x(roleLevel) + tread / 2} y={height / 2 + 4} textAnchor="middle">
              ?
            </text>
          )
        return (
          <g key={name}>
            {typeof before === 'number' && before !== steps && (
              <path
                className={steps < before ? 'riser fall' : 'riser'}
                d={`M${x(roleLevel)} ${y(before)}V${y(steps)}`}
              />
            )}
            <path className={steps === 0 ? 'tread none' : 'tread'} d={`M${x(roleLevel)} ${y(steps)}h${tread}`}>
              <title>{name}</title>
            </path>
            {steps > 0 && (
              <circle
                cx={x(roleLevel) + tread / 2}
                cy={y(steps)}
                r="3.4"
                className={typeof before === 'number' && steps < before ? 'fall' : undefined}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}
