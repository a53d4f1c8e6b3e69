import { statementsOf } from '@/core/comparing/statements'
import type { Wording } from '@/core/model'

/** An official wording: its lead-in, if it has one, and its statements. */
export function WordingText({ wording }: { wording: Wording }) {
  const leadIn = typeof wording === 'string' ? undefined : wording.leadIn
  return (
    <>
      {leadIn && <p className="mb-1">{leadIn}</p>}
      <StatementList statements={statementsOf(wording)} />
    </>
  )
}

interface StatementListProps {
  statements: readonly string[]
  example?: string | undefined
  /** How screen readers name the list, if the heading above it does not say whose words these are. */
  label?: string
}

/** Statements as a list, in the given order. */
export function StatementList({ statements, example, label }: StatementListProps) {
  return (
    <ul role="list" aria-label={label} className="statements max-w-prose">
      {statements.map((statement, index) => (
        // A source may repeat a sentence, and the list never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{statement}</li>
      ))}
      {example && <li className="list-none">{example}</li>}
    </ul>
  )
}
