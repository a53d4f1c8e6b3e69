import { useId } from 'react'
import type { Steps } from '@/core/changes'
import type { SkillLevel } from '@/core/model'
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
}

/** The skill levels side by side, as radio buttons. */
export function SkillLevelChoice({ labelledBy, skillScale, steps, target, onChoose }: SkillLevelChoiceProps) {
  const name = useId()
  const choices = [{ id: NOT_YET, name: 'None yet' }, ...skillScale]
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="skill-level-choice" data-choices={choices.length}>
      {choices.map((choice, ofSteps) => (
        <label key={choice.id} className={ofSteps === target ? 'choice asked' : 'choice'}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={choice.id}
            checked={steps === ofSteps}
            onChange={() => onChoose(choice.id)}
          />
          <span className="choice-face">
            <SkillMark steps={ofSteps} of={skillScale.length} />
            <span>{choice.name}</span>
          </span>
          {ofSteps === target && <span className="choice-target">target</span>}
        </label>
      ))}
    </div>
  )
}
