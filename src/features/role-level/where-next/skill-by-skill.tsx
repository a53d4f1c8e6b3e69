import { stepsInWords } from '@/core/comparing/growth'
import type { BroughtSkill } from '@/core/moves/skills-to-learn'
import { counted } from '@/core/text/words'
import type { FrameworkCard } from '@/core/views/model'
import { StandInWords, WhyRelated } from '@/ui/related-skills'
import { SkillGapLink } from '@/ui/skill-gap'
import { SkillMark } from '@/ui/skill-mark'

interface SkillBySkillProps {
  framework: FrameworkCard
  skills: readonly BroughtSkill[]
  caption: string
}

/** The skills that a role level asks for, each with what somebody brings and what there is to learn. Nothing to learn comes first. */
export function SkillBySkill({ framework, skills, caption }: SkillBySkillProps) {
  const names = framework.skillScale.map(({ name }) => name)
  const missing = ({ from, to }: BroughtSkill) => Math.max(0, to - from)
  const rows = skills.toSorted((a, b) => missing(a) - missing(b))
  return (
    <>
      {/* The narrow layout changes `display`, which takes the ARIA roles away unless they are written out. */}
      <table role="table" className="skill-by-skill">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Skill', 'Asked for', 'What you bring', 'To learn'].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.skill.id} role="row">
              <th role="rowheader" scope="row">
                <SkillGapLink framework={framework} gap={row} />
              </th>
              <td role="cell" className="whitespace-nowrap">
                <SkillMark steps={row.to} of={names.length} from={Math.min(row.from, row.to)} />{' '}
                <b>{names[row.to - 1]}</b>
              </td>
              <td role="cell">
                {row.by ? (
                  <StandInWords framework={framework} by={row.by} />
                ) : row.from > 0 ? (
                  `${row.skill.name}, ${stepsInWords(row.from, names)}`
                ) : (
                  <span className="text-soft">Nothing yet</span>
                )}
              </td>
              <td role="cell">
                <span className="narrow-label">To learn: </span>
                {missing(row) > 0 ? (
                  <b>{counted(missing(row), 'skill step')}</b>
                ) : (
                  <span className="text-soft">nothing</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <WhyRelated framework={framework} skills={skills} />
    </>
  )
}
