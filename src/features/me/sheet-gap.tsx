import { stepsInWords } from '@/core/course'
import type { Gap } from '@/core/profile/gaps'
import type { OwnSkill } from '@/core/profile/model'
import { statementsOf } from '@/core/statements'
import { SkillMark } from '@/ui/skill-mark'
import { missingInWords } from './gap-chart'
import { OwnTexts } from './own-texts'
import type { RungOnLadder } from './use-framework'

/** One gap as the printed page has it: from where to where, what the target says, and what the person has to show. */
export function SheetGap({ gap, own, target }: { gap: Gap; own: OwnSkill | undefined; target: RungOnLadder }) {
  const { skillScale } = target.ladder.framework
  const scaleNames = skillScale.map(({ name }) => name)
  const statements = statementsOf(target.wording?.skills[gap.skill.id])
  return (
    <div className="sheet-gap">
      <h3>
        <SkillMark steps={gap.asked} of={skillScale.length} from={gap.own ?? 0} /> {gap.skill.name}
      </h3>
      <p>
        {gap.own === null ? 'not set' : gap.own === 0 ? 'none yet' : stepsInWords(gap.own, scaleNames)} → {stepsInWords(gap.asked, scaleNames)}, {missingInWords(gap)}
      </p>
      {statements.length > 0 && (
        <ul className="sheet-statements">
          {statements.map((statement) => (
            <li key={statement}>
              <span>{own?.met.includes(statement) ? '☑' : '☐'}</span> {statement}
            </li>
          ))}
        </ul>
      )}
      {own && <OwnTexts note={own.note} evidence={own.evidence} />}
    </div>
  )
}
