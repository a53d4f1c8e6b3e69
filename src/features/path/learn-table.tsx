import { stepsInWords } from '@/core/comparing/growth'
import type { SkillToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkCard } from '@/core/views/model'
import { SkillGapLink } from '@/ui/skill-gap'
import { SkillMark } from '@/ui/skill-mark'

interface LearnTableProps {
  framework: FrameworkCard
  learn: readonly SkillToLearn[]
  caption: string
}

/** The skills of one move, each from the skill level carried to the one asked. */
export function LearnTable({ framework, learn, caption }: LearnTableProps) {
  const names = framework.skillScale.map(({ name }) => name)
  return (
    // On a narrow screen a row takes two lines, and loses its role unless it says it.
    <table role="table" className="learn">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          <th role="columnheader" scope="col">
            Skill
          </th>
          <th role="columnheader" scope="col">
            Carried
          </th>
          <th role="columnheader" scope="col">
            Asked
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {learn.map((gap) => (
          <tr role="row" key={gap.skill.id}>
            <th role="rowheader" scope="row">
              <SkillGapLink framework={framework} gap={gap} />
            </th>
            <td role="cell">
              {stepsInWords(gap.from, names)}
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
