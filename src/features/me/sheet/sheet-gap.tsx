import { stepsInWords } from '@/core/comparing/growth'
import type { Gap } from '@/core/profile/gaps'
import type { OwnSkill } from '@/core/profile/model'
import { plainMeaning } from '@/core/text/plain-meaning'
import { statementsOf } from '@/core/comparing/statements'
import { SkillMark } from '@/ui/skill-mark'
import { missingInWords, ownInWords } from '../skills/gap-chart'
import { OwnTexts } from './own-texts'
import type { RoleLevelOnLadder } from '../use-framework'

/** One gap on the sheet: from which skill level to which, the target's statements, and the person's note and evidence. */
export function SheetGap({ gap, own, target }: { gap: Gap; own: OwnSkill | undefined; target: RoleLevelOnLadder }) {
  const { skillScale } = target.ladder.framework
  const scaleNames = skillScale.map(({ name }) => name)
  const statements = statementsOf(target.wording?.skills[gap.skill.id])
  const saysMore = statements.length > 0 || Boolean(own?.note || own?.evidence)
  return (
    <div className={saysMore ? 'sheet-gap' : 'sheet-gap bare'}>
      <div className="flex gap-2.5">
        <SkillMark steps={gap.asked} of={skillScale.length} from={gap.own ?? 0} className="mt-0.5" />
        <div className="sheet-gap-name">
          <h3>{gap.skill.name}</h3>
          <p className="text-sm">
            {ownInWords(gap, scaleNames)}; target: {stepsInWords(gap.asked, scaleNames)}; {missingInWords(gap)}
          </p>
        </div>
      </div>
      {saysMore && (
        <div>
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
      )}
    </div>
  )
}

/** What the skill levels mean in our own words, for gaps that have no official wording here. */
export function PlainMeanings({
  gaps,
  target: { ladder, wording },
}: {
  gaps: readonly Gap[]
  target: RoleLevelOnLadder
}) {
  const asked = new Set(gaps.filter(({ skill }) => wording && !wording.skills[skill.id]).map((gap) => gap.asked))
  const meanings = ladder.framework.skillScale.flatMap(({ id, name }, index) => {
    const meaning = asked.has(index + 1) ? plainMeaning(id) : undefined
    return meaning ? [{ name, meaning }] : []
  })
  if (meanings.length === 0) return null
  return (
    <div className="missing-note mt-2 text-sm">
      <p>We don’t have the official wording of skills that are listed without statements. In our own words:</p>
      {meanings.map(({ name, meaning }) => (
        <p key={name}>
          {name}: {meaning}
        </p>
      ))}
    </div>
  )
}
