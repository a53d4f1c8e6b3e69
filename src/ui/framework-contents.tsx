import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { openHref } from '@/core/hrefs'
import { capitalised, counted, inFigures } from '@/core/text/words'
import { countsInWords } from '@/core/views/in-words'
import type { FrameworkSummary } from '@/core/views/model'

/** What is in a framework and what is missing from it, in figures. */
export function FrameworkContents({ framework: { id, counts, onDevice } }: { framework: FrameworkSummary }) {
  const { requirements, requirementsUnknown, requirementsWithWording } = counts
  const wording = onDevice?.kind === 'own' ? 'wording' : 'official wording'
  const isComplete = requirementsUnknown === 0 && requirementsWithWording === requirements
  return (
    <div className="max-w-prose">
      <p>{countsInWords(counts)}.</p>
      <p className="text-soft">
        {isComplete && `Every skill level and all ${wording} included. `}
        {requirementsUnknown > 0 &&
          (requirementsUnknown === requirements
            ? 'The source does not give skill levels, so we cannot count skill steps between role levels. '
            : `${counted(requirementsUnknown, 'skill requirement')} without a skill level. `)}
        {requirementsWithWording < requirements && (
          <>
            {capitalised(wording)} included for {inFigures(requirementsWithWording)} of{' '}
            {counted(requirements, 'skill requirement')}.{' '}
            {id === defaultFrameworkId && (
              <>
                <Link to={openHref()}>Add the rest</Link>{' '}
              </>
            )}
          </>
        )}
      </p>
    </div>
  )
}
