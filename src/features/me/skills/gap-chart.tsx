import { stepsInWords } from '@/core/comparing/growth'
import type { Gap } from '@/core/profile/gaps'
import { capitalised, counted } from '@/core/text/words'
import type { FrameworkCard } from '@/core/views/model'
import { StandInWords, WhyRelated } from '@/ui/related-skills'

const pitch = 68
const height = 20

interface GapChartProps {
  gaps: readonly Gap[]
  framework: FrameworkCard
}

/** Every skill of the target, largest gap first: steps reached are filled, steps to learn outlined. The text beside each says the same. */
export function GapChart({ gaps, framework }: GapChartProps) {
  const { skillScale } = framework
  const scaleNames = skillScale.map(({ name }) => name)
  const ordered = gaps.toSorted((a, b) => (b.missing ?? -1) - (a.missing ?? -1))
  return (
    <>
      <ul className="gap-chart mt-3" aria-label="Skills, largest gap first">
        {ordered.map((gap) => (
          <li key={gap.skill.id}>
            <p className="flex justify-between gap-3">
              <a href={`#own-${gap.skill.id}`} className="text-ink">
                {gap.skill.name}
              </a>
              <span className={`text-sm whitespace-nowrap ${gap.missing ? 'font-semibold text-loss' : 'text-soft'}`}>
                {missingInWords(gap)}
              </span>
            </p>
            <GapBar gap={gap} of={skillScale.length} />
            <p className="text-sm text-soft">
              {ownInWords(gap, scaleNames)}; target: {stepsInWords(gap.asked, scaleNames)}
            </p>
            {gap.by && (
              <p className="text-sm">
                <StandInWords framework={framework} by={gap.by} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <WhyRelated framework={framework} skills={gaps} />
    </>
  )
}

/** The skill mark on its side: steps from left to right. */
function GapBar({ gap: { own, asked, by }, of }: { gap: Gap; of: number }) {
  const width = of * pitch
  const [reached, target] = [by?.counts ?? (typeof own === 'number' ? own : 0), typeof asked === 'number' ? asked : 0]
  return (
    <svg className="gap-bar" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {Array.from({ length: of }, (_, index) => index + 1).map((step) => (
        <rect
          key={step}
          className={step <= reached ? 'reached' : step <= target ? 'to-learn' : undefined}
          x={(step - 1) * pitch + 2}
          y="4"
          width={pitch - 4}
          height={height - 8}
        />
      ))}
      {target > 0 && <path className="target" d={`M${target * pitch - 1} 0V${height}`} />}
    </svg>
  )
}

/** "1 step to learn", "reached" */
export function missingInWords({ missing }: Gap): string {
  if (missing === null) return 'skill level not stated'
  return missing === 0 ? 'reached' : `${counted(missing, 'step')} to learn`
}

/** The skill level the person has: "Working", "None yet", "Not set yet". */
export function ownInWords({ own }: Gap, scaleNames: readonly string[]): string {
  if (own === null) return 'Not set yet'
  return own === 0 ? 'None yet' : capitalised(stepsInWords(own, scaleNames))
}
