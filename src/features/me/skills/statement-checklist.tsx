import { tickStatement } from '@/core/profile/edits'
import type { Gap } from '@/core/profile/gaps'
import type { OwnSkill } from '@/core/profile/model'
import { statementsOf } from '@/core/comparing/statements'
import { counted } from '@/core/text/words'
import { SkillWording } from '@/ui/skill-wording'
import type { Editor } from '../use-editor'
import type { RoleLevelOnLadder } from '../use-framework'

interface StatementChecklistProps {
  gap: Gap
  own: OwnSkill
  target: RoleLevelOnLadder
  change: Editor['change']
}

/**
 * The statements of the skill level that the target asks for, to tick. A tick is kept with the text of its statement: ticked
 * statements that this skill level does not have (any more) are listed below.
 */
export function StatementChecklist({ gap: { skill, asked }, own, target, change }: StatementChecklistProps) {
  const { skillScale } = target.ladder.framework
  const skillLevel = typeof asked === 'number' ? (skillScale[asked - 1] ?? null) : null
  const wording = target.wording?.skills[skill.id]
  const statements = [...new Set(statementsOf(wording))]
  const elsewhere = target.wording ? own.met.filter((statement) => !statements.includes(statement)) : []
  const met = statements.filter((statement) => own.met.includes(statement)).length
  return (
    <details>
      <summary>
        {skillLevel ? `What ${skillLevel.name} means` : 'What the target asks for'}
        {statements.length > 0 && (
          <span className="text-soft">
            : {met} of {counted(statements.length, 'statement')} ticked
          </span>
        )}
      </summary>
      <div className="mt-2 mb-1">
        {statements.length === 0 && target.wording && <SkillWording wording={undefined} skillLevel={skillLevel} />}
        <Ticks
          statements={statements}
          met={own.met}
          onTick={(statement, isMet) => change(tickStatement(skill.id, statement, isMet))}
        />
        {elsewhere.length > 0 && (
          <>
            <p className="mt-2 text-sm text-soft">
              You ticked these too, but they are not statements of this skill level:
            </p>
            <Ticks
              statements={elsewhere}
              met={own.met}
              onTick={(statement, isMet) => change(tickStatement(skill.id, statement, isMet))}
            />
          </>
        )}
      </div>
    </details>
  )
}

interface TicksProps {
  statements: readonly string[]
  met: readonly string[]
  onTick: (statement: string, met: boolean) => void
}

function Ticks({ statements, met, onTick }: TicksProps) {
  return (
    <ul className="grid gap-1">
      {statements.map((statement) => (
        <li key={statement}>
          <label className="tick">
            <input
              type="checkbox"
              checked={met.includes(statement)}
              onChange={(event) => onTick(statement, event.target.checked)}
            />
            <span>{statement}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
