import type { SkillLevel, Wording } from '@/core/model'
import { plainMeaning } from '@/core/text/plain-meaning'
import { WordingText } from './wording'

interface SkillWordingProps {
  /** Absent if it is not included. */
  wording: Wording | undefined
  skillLevel: SkillLevel | null
  /** Whether the screen already says that wording is missing, so that it need not be repeated for every skill. */
  isMissingSaid?: boolean
}

/**
 * The official wording of a skill at a skill level. If it is not included, what the skill level means in our own words, labelled
 * as ours.
 */
export function SkillWording({ wording, skillLevel, isMissingSaid = false }: SkillWordingProps) {
  if (wording) return <WordingText wording={wording} />
  const meaning = skillLevel && plainMeaning(skillLevel.id)
  if (!meaning && isMissingSaid) return null
  return (
    <p className="missing-note">
      {meaning && (
        <>
          {skillLevel.name}, in our own words: {meaning}{' '}
        </>
      )}
      {!isMissingSaid && 'The official wording is not included.'}
    </p>
  )
}
