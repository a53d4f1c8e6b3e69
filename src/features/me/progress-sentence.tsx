import { bySize, type Gap, type Progress } from '@/core/profile/gaps'
import { counted, inWords } from '@/core/words'

/** How far it is to the target, in a sentence; announced when it changes. */
export function ProgressSentence({ progress: { asked, carried, skills, reached, unknown, unsaid }, gaps }: { progress: Progress; gaps: readonly Gap[] }) {
  const [largest] = bySize(gaps)
  return (
    <div role="status">
      {skills > 0 && (
        <p className="font-serif text-lg leading-snug">
          <strong className="font-semibold text-accent">
            {carried} of {counted(asked, 'skill step')}
          </strong>{' '}
          {largest
            ? `and ${inWords(reached)} of ${counted(skills, 'skill')} are there: ${counted(asked - carried, 'step')} to learn, the largest gap in ${largest.skill.name}.`
            : `are there: ${skills === 1 ? 'the skill' : `all ${counted(skills, 'skill')}`} it asks for.`}
        </p>
      )}
      {unknown > 0 && <p className="text-sm text-soft">{counted(unknown, 'skill is', 'skills are')} left out of the count: no skill level is stated.</p>}
      {unsaid > 0 && <p className="text-sm text-soft">{counted(unsaid, 'skill is', 'skills are')} not set yet and counted as none.</p>}
    </div>
  )
}
