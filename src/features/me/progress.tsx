import { bySize, type Gap, type Progress } from '@/core/profile/gaps'
import { counted, inWords } from '@/core/text/words'

interface ProgressSentenceProps {
  progress: Progress
  gaps: readonly Gap[]
  target: string
}

/** How far it is to the target, in a sentence; announced when it changes. */
export function ProgressSentence({ progress, gaps, target }: ProgressSentenceProps) {
  const { asked, carried, skills, unknown, notSet } = progress
  return (
    <div role="status" className="mt-5">
      {skills > 0 && (
        <p className="max-w-3xl font-serif text-xl leading-snug">
          <strong className="font-semibold text-accent">
            {carried} of the {counted(asked, 'skill step')} that {target} asks are there
          </strong>
          {restInWords(progress, gaps)}
        </p>
      )}
      {unknown > 0 && (
        <p className="text-sm text-soft">
          {counted(unknown, 'skill is', 'skills are')} left out of the count: no skill level is stated.
        </p>
      )}
      {notSet > 0 && (
        <p className="text-sm text-soft">
          {counted(notSet, 'skill is', 'skills are')} not set yet and counted as none.
        </p>
      )}
    </div>
  )
}

function restInWords({ asked, carried, skills, reached }: Progress, gaps: readonly Gap[]): string {
  const [largest, ...others] = bySize(gaps)
  if (!largest)
    return skills === 1 ? ', the skill it asks for is reached.' : `, all ${counted(skills, 'skill')} are reached.`
  const skillsReached = reached === 0 ? 'none' : inWords(reached)
  const where = others.length === 0 ? `in ${largest.skill.name}` : `the largest gap in ${largest.skill.name}`
  return `, ${asked - carried} to learn: ${skillsReached} of ${counted(skills, 'skill')} reached, ${where}.`
}
