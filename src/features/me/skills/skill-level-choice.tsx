import { Fragment, useId, type ReactNode } from 'react'
import type { Steps } from '@/core/changes'
import type { Id, SkillLevel } from '@/core/model'
import { NOT_YET, type OwnSkill } from '@/core/profile/model'
import { SkillMark } from '@/ui/skill-mark'

interface SkillLevelChoiceProps {
  labelledBy: string
  skillScale: readonly SkillLevel[]
  /** `null` where nothing is chosen. */
  steps: Steps | null
  /** The steps the target asks for. */
  target: number | undefined
  onChoose: (skillLevel: OwnSkill['skillLevel']) => void
  /** What each skill level means. With it they are listed one below the other, to read before choosing. */
  meanings?: readonly ReactNode[] | undefined
}

/** The skill levels as radio buttons, side by side or each above what it means. */
export function SkillLevelChoice({ labelledBy, skillScale, steps, target, onChoose, meanings }: SkillLevelChoiceProps) {
  const name = useId()
  const choice = (value: Id, words: string, ofSteps: number, described?: string) => (
    <label className={ofSteps === target ? 'choice asked' : 'choice'}>
      <input
        type="radio"
        className="sr-only"
        name={name}
        value={value}
        checked={steps === ofSteps}
        aria-describedby={described}
        onChange={() => onChoose(value)}
      />
      <span className="choice-face">
        <SkillMark steps={ofSteps} of={skillScale.length} />
        <span>{words}</span>
      </span>
      {ofSteps === target && <span className="choice-target">target</span>}
    </label>
  )
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      className={meanings ? 'skill-level-choice with-meanings' : 'skill-level-choice'}
      data-choices={skillScale.length + 1}
    >
      {choice(NOT_YET, 'None yet', 0)}
      {skillScale.map((skillLevel, index) => {
        const described = `${name}-${skillLevel.id}`
        return (
          <Fragment key={skillLevel.id}>
            {choice(skillLevel.id, skillLevel.name, index + 1, meanings && described)}
            {meanings && (
              <div id={described} className="choice-meaning">
                {meanings[index]}
              </div>
            )}
          </Fragment>
        )
      })}
    </div>
  )
}
