import type { SkillLevel, Wording } from '@/core/model'
import { plainMeaning } from '@/core/text/plain-meaning'
import { WordingText } from './wording'

interface SkillWordingProps {
  /** Absent where it is not held. */
  wording: Wording | undefined
  skillLevel: SkillLevel | null
  /** Whether the screen says elsewhere that wording is not held, so that it need not be said of each skill. */
  said?: boolean
}

/**
 * What the source says of a skill at a skill level; where that is not held, the plain meaning of the skill level, marked as
 * ours. Nothing where there is no such meaning either and the screen says so elsewhere.
 */
export function SkillWording({ wording, skillLevel, said = false }: SkillWordingProps) {
  if (wording) return <WordingText wording={wording} />
  const meaning = skillLevel && plainMeaning(skillLevel.id)
  if (!meaning && said) return null
  return (
    <p className="silence">
      {meaning && (
        <>
          {skillLevel.name} in plain words: {meaning}{' '}
        </>
      )}
      {!said && 'The framework’s own wording is not held here.'}
    </p>
  )
}
