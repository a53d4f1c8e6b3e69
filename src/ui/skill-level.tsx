import type { Steps } from '@/core/changes'
import { SkillMark } from './skill-mark'

interface SkillLevelProps {
  /** The skill level's name, or `null` if the source does not state it. */
  name: string | null
  steps: Steps
  of: number
  from?: Steps | undefined
}

/** A skill level as mark and word: the mark is never shown alone. */
export function SkillLevelMark({ name, steps, of, from }: SkillLevelProps) {
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <SkillMark steps={steps} of={of} from={from} />
      {name ?? 'Skill level not stated'}
    </span>
  )
}
