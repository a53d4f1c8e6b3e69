import { statementsOf } from '@/core/comparing/statements'
import { oursLabel, type Words } from '@/core/explaining'
import { tickStatement } from '@/core/profile/edits'
import type { OwnSkill } from '@/core/profile/model'
import { OursTag } from '@/ui/skill-words'
import type { Editor } from '../use-editor'

/** The statements of a skill at a skill level, each once, to tick. */
export function statementsToTick(words: Words | null): string[] {
  if (!words) return []
  return [...new Set(words.source === 'official' ? statementsOf(words.wording) : words.explanation.statements)]
}

interface SkillLevelWordsProps {
  words: Words | null
  /** The next lower skill level that has words. */
  below: string | undefined
  own: OwnSkill
  change: Editor['change']
}

/**
 * What a skill level means, statement by statement, to tick. A tick is kept with the text of its statement. Ours say only what a
 * skill level adds; official wording stands for itself.
 */
export function SkillLevelWords({ words, below, own, change }: SkillLevelWordsProps) {
  if (!words) return <p className="text-sm text-soft">No role level asks for this skill level.</p>
  const example = words.source === 'ours' ? words.explanation.example : undefined
  const leadIn = words.source === 'official' && typeof words.wording !== 'string' ? words.wording.leadIn : undefined
  return (
    <>
      {words.source === 'ours' && below && <p className="text-sm">Everything at {below.toLowerCase()}, and:</p>}
      <div className={words.source === 'ours' ? 'words ours' : 'words'}>
        {words.source === 'ours' && <OursTag />}
        {leadIn && <p className="text-sm">{leadIn}</p>}
        <Ticks
          label={words.source === 'ours' ? oursLabel : undefined}
          statements={statementsToTick(words)}
          own={own}
          change={change}
        />
        {example && <p className="mt-1">{example}</p>}
      </div>
    </>
  )
}

/** Ticked statements that no skill level has, for instance because the framework has changed. */
export function OtherTicks({
  statements,
  own,
  change,
}: {
  statements: readonly string[]
  own: OwnSkill
  change: Editor['change']
}) {
  if (statements.length === 0) return null
  return (
    <>
      <p className="mt-2 text-sm text-soft">You ticked these too, but they are not statements of this skill:</p>
      <Ticks statements={statements} own={own} change={change} />
    </>
  )
}

interface TicksProps {
  label?: string | undefined
  statements: readonly string[]
  own: OwnSkill
  change: Editor['change']
}

function Ticks({ label, statements, own, change }: TicksProps) {
  return (
    <ul role="list" aria-label={label} className="grid gap-1">
      {statements.map((statement) => (
        <li key={statement}>
          <label className="tick">
            <input
              type="checkbox"
              checked={own.met.includes(statement)}
              onChange={(event) => change(tickStatement(own.skill, statement, event.target.checked))}
            />
            <span>{statement}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
