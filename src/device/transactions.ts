/** A transaction of the browser's database, as far as its end goes. */
interface Transaction {
  /** Resolves when all is written; rejects where nothing is. */
  readonly done: Promise<void>
  readonly abort: () => void
}

/**
 * Waits for what is written in a transaction. Where it fails half-way, the transaction is given up: it would else be closed with
 * what was written so far. Rejects with what the browser says, that it is full rather than that the rest was given up.
 */
export async function allOrNothing(transaction: Transaction, written: Promise<unknown>): Promise<void> {
  const givenUp = written.catch((reason: unknown) => {
    abort(transaction)
    throw reason
  })
  const outcomes = await Promise.allSettled([givenUp, transaction.done])
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  if (reasons.length > 0) throw reasons.find(isFull) ?? reasons[0]
}

/** Whether the browser says that there is no room. */
export function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError'
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // The browser has given it up already.
  }
}
