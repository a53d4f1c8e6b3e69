import { Link } from 'react-router'
import { compareHref, me, pathHref } from '@/core/hrefs'
import { largestGapInWords, progressIn, type Gap } from '@/core/profile/gaps'
import { bothFigures, type Counting } from '@/core/related-in-words'
import { counted } from '@/core/text/words'
import { SkillStepExplained } from '@/ui/explained'
import type { RoleLevelOnLadder } from './use-framework'

interface ProgressProps {
  gaps: readonly Gap[]
  target: RoleLevelOnLadder
  counting: Counting
}

/** How far it is to the target, announced when it changes, and the screens that start from here. */
export function Progress({ gaps, target: { ladder, roleLevel }, counting }: ProgressProps) {
  const { asked, carried, alone, skills, reached, unknown, notSet } = progressIn(gaps)
  const largest = largestGapInWords(gaps)
  const to = { framework: ladder.framework.id, role: ladder.role.id, roleLevel: roleLevel.id }
  return (
    <>
      <div role="status" className="mt-5 mb-1">
        {skills > 0 && (
          <p className="max-w-3xl font-serif text-xl leading-snug">
            <strong className="font-semibold text-accent">
              {roleLevel.name} asks for {counted(asked, 'skill step')}:{' '}
              {largest ? `${carried} reached, ${asked - carried} to learn` : 'all reached'}
              {bothFigures(asked - carried, alone, counting)}.
            </strong>{' '}
            {largest && `${reached} of ${counted(skills, 'skill')} complete. ${largest}`}
          </p>
        )}
        {unknown > 0 && (
          <p className="text-sm text-soft">
            {counted(unknown, 'skill is', 'skills are')} not counted, because the framework does not state a skill
            level.
          </p>
        )}
        {notSet > 0 && (
          <p className="text-sm text-soft">
            {counted(notSet, 'skill is', 'skills are')} not set yet and count as none.
          </p>
        )}
      </div>
      {skills > 0 && <SkillStepExplained scale={ladder.framework.skillScale} />}
      <p className="mt-3 flex flex-wrap gap-2">
        <Link className="button" to={compareHref([me, to])}>
          Compare my skills with {roleLevel.name}
        </Link>
        <Link className="button" to={pathHref({ from: me, to, related: counting !== 'alone' })}>
          Plan a path to {roleLevel.name}
        </Link>
      </p>
    </>
  )
}
