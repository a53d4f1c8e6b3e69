import { stepsInWords } from '@/core/comparing/growth'
import { oursLabel, wordsFrom, type Words } from '@/core/explaining'
import type { Gap } from '@/core/profile/gaps'
import type { OwnSkill } from '@/core/profile/model'
import { StandInWords } from '@/ui/related-skills'
import { SkillMark } from '@/ui/skill-mark'
import { OursTag } from '@/ui/skill-words'
import { missingInWords, ownInWords } from '../skills/gap-chart'
import { statementsToTick } from '../skills/skill-level-words'
import { OwnTexts } from './own-texts'
import type { RoleLevelOnLadder } from '../use-framework'

/** One gap on the sheet: from which skill level to which, what the target asks for, and the person's note and evidence. */
export function SheetGap({ gap, own, target }: { gap: Gap; own: OwnSkill | undefined; target: RoleLevelOnLadder }) {
  const { skillScale } = target.ladder.framework
  const scaleNames = skillScale.map(({ name }) => name)
  const words = wordsOfTarget(gap, target)
  const saysMore = words !== null || Boolean(own?.note || own?.evidence)
  return (
    <div className={saysMore ? 'sheet-gap' : 'sheet-gap bare'}>
      <div className="flex gap-2.5">
        <SkillMark steps={gap.asked} of={skillScale.length} from={gap.by?.counts ?? gap.own ?? 0} className="mt-0.5" />
        <div className="sheet-gap-name">
          <h3>{gap.skill.name}</h3>
          <p className="text-sm">
            {ownInWords(gap, scaleNames)}; target: {stepsInWords(gap.asked, scaleNames)}; {missingInWords(gap)}
          </p>
          {gap.by && (
            <p className="text-sm">
              <StandInWords framework={target.ladder.framework} by={gap.by} />
            </p>
          )}
        </div>
      </div>
      {saysMore && (
        <div>
          {words && <SheetWords words={words} own={own} />}
          {own && <OwnTexts note={own.note} evidence={own.evidence} />}
        </div>
      )}
    </div>
  )
}

/** What a gap is measured against. */
export function wordsOfTarget({ skill }: Gap, { wording }: RoleLevelOnLadder): Words | null {
  return wordsFrom(wording?.skills[skill.id], wording?.explanations[skill.id])
}

function SheetWords({ words, own }: { words: Words; own: OwnSkill | undefined }) {
  const isOurs = words.source === 'ours'
  return (
    <div className={isOurs ? 'words ours' : 'words'}>
      {isOurs && <OursTag />}
      <ul role="list" aria-label={isOurs ? oursLabel : undefined} className="sheet-statements">
        {statementsToTick(words).map((statement) => (
          <li key={statement}>
            <span>{own?.met.includes(statement) ? '☑' : '☐'}</span> {statement}
          </li>
        ))}
      </ul>
    </div>
  )
}
