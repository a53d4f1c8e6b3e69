import { statementsOf } from '@/core/comparing/statements'
import type { Wording } from '@/core/model'
import { StatementList } from './statement-list'

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
