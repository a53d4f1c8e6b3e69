import { Link } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'
import type { StretchStep } from '@/core/moves/stretches'
import { counted } from '@/core/text/words'

interface StretchStepsProps {
  steps: readonly StretchStep[]
  path: PathOptions & { readonly stretch: number }
}

/** What each further step of stretch would buy: the stretches at which the path gets shorter or easier, each a link. */
export function StretchSteps({ steps, path }: StretchStepsProps) {
  const current = steps.findLast(({ stretch }) => stretch <= path.stretch)
  if (steps.length < 2 && current) return null
  return (
    <section aria-labelledby="stretches-heading">
      <h2 id="stretches-heading" className="text-base">
        What a wider stretch would buy
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
              <span className="sr-only">With </span>
              <b>{step.stretch}</b>
              <span className="sr-only"> skill steps a move: </span>
              <span>
                {counted(step.moves, 'move')}, {counted(step.effort, 'skill step')}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
