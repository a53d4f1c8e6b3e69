import type { Comparison } from '@/core/comparing/model'
import { columnNames } from '@/core/comparing/names'

interface SummariesProps {
  comparison: Comparison
  /** The column a phone shows next to the base; it has room for one sentence only. */
  shown: number
}

/** The difference in a sentence, one for each column after the base. Screen readers announce it when it changes. */
export function Summaries({ comparison, shown }: SummariesProps) {
  const [only, ...others] = comparison.summaries
  const names = columnNames(comparison.columns)
  if (!only) return null
  if (others.length === 0)
    return (
      <p className="lede" role="status">
        <Sentence {...only} />
      </p>
    )
  return (
    <div role="status">
      <dl className="my-2 grid max-w-4xl gap-2 wide:my-4">
        {comparison.summaries.map((summary, index) => {
          const name = names[index + 1]
          return (
            <div
              key={name}
              className={`wide:grid wide:grid-cols-[15rem_1fr] wide:gap-4 ${shown === index + 1 ? '' : 'max-wide:hidden print:grid'}`}
            >
              {/* On a phone the chosen tab has the name, one line below. */}
              <dt className="pt-1 text-soft max-wide:sr-only print:not-sr-only">{name}</dt>
              <dd className="font-serif text-lg leading-snug">
                <Sentence {...summary} />
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}

function Sentence({ parts }: Comparison['summaries'][number]) {
  return (
    <>
      <strong className="font-semibold text-accent">{parts.lead}</strong>
      {parts.rest}
    </>
  )
}
