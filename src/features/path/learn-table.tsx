import { stepsInWords } from '@/core/comparing/growth'
import type { SkillToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkCard } from '@/core/views/model'
import { StandInWords } from '@/ui/related-skills'
import { SkillGapLink } from '@/ui/skill-gap'
import { SkillMark } from '@/ui/skill-mark'

interface LearnTableProps {
  framework: FrameworkCard
  learn: readonly SkillToLearn[]
  caption: string
}

/** The skills to learn in one move, each with the skill level before and after. */
export function LearnTable({ framework, learn, caption }: LearnTableProps) {
  const names = framework.skillScale.map(({ name }) => name)
  return (
    // The narrow layout changes `display`, which takes the ARIA roles away unless they are written out.
    <table role="table" className="learn">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          <th role="columnheader" scope="col">
            Skill
          </th>
          <th role="columnheader" scope="col">
            You have
          </th>
          <th role="columnheader" scope="col">
            You need
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {learn.map((gap) => (
          <tr role="row" key={gap.skill.id}>
            <th role="rowheader" scope="row">
              <SkillGapLink framework={framework} gap={gap} />
              {gap.by && (
                <span className="block font-sans text-sm font-normal text-soft">
                  <StandInWords framework={framework} by={gap.by} />
                </span>
              )}
            </th>
            <td role="cell">
              {gap.from === 0 ? 'none' : stepsInWords(gap.from, names)}
              <span aria-hidden="true"> →</span>
            </td>
            <td role="cell">
              <SkillMark steps={gap.to} of={names.length} from={gap.from} /> {stepsInWords(gap.to, names)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
