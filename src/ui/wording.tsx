import { Fragment } from 'react'
import { piecesOf, statementsOf } from '@/core/comparing/statements'
import type { Wording } from '@/core/model'

/** An official wording: its lists, each with the words before it, and the sentences of its paragraphs. */
export function WordingText({ wording }: { wording: Wording }) {
  return piecesOf(wording).map((piece) => {
    const leadIn = typeof piece === 'string' ? undefined : piece.leadIn
    const statements = statementsOf(piece)
    return (
      <Fragment key={`${leadIn} ${statements[0]}`}>
        {leadIn && <p className="mt-2 mb-1 first:mt-0">{leadIn}</p>}
        <StatementList statements={statements} />
      </Fragment>
    )
  })
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
