import { Link } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'
import type { StretchStep } from '@/core/moves/stretches'
import { counted } from '@/core/text/words'

interface StretchStepsProps {
  steps: readonly StretchStep[]
  path: PathOptions & { readonly stretch: number }
}

/** Links to the stretches at which the path gets shorter or easier. */
export function StretchSteps({ steps, path }: StretchStepsProps) {
  const current = steps.findLast(({ stretch }) => stretch <= path.stretch)
  if (steps.length < 2 && current) return null
  return (
    <section aria-labelledby="stretches-heading">
      <h2 id="stretches-heading" className="text-base">
        Other ways to go
      </h2>
      <ol className="stretch-steps">
        {steps.map((step) => (
          <li key={step.stretch}>
            <Link
              to={pathHref({ ...path, stretch: step.stretch })}
              replace
              preventScrollReset
              aria-current={step === current ? 'true' : undefined}
            >
              <span>
                {counted(step.moves, 'move')}
                {step.moves > 1 && `, at most ${step.stretch} each`}:
              </span>{' '}
              <span>{counted(step.effort, 'skill step')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
