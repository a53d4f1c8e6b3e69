import { addedInWords, type AddedSkillLevel } from '@/core/comparing/explanations'
import { ExplanationText } from './skill-words'

/** What each skill level adds on the way to the one that is asked for. */
export function AddedWords({ skillLevels }: { skillLevels: readonly AddedSkillLevel[] }) {
  return skillLevels.map((added) => (
    <div key={added.skillLevel?.id ?? ''} className="mt-1.5">
      {skillLevels.length > 1 && <p className="text-sm font-semibold">{addedInWords(added)}</p>}
      <ExplanationText explanation={added.explanation} />
    </div>
  ))
}
