import type { Severity } from '../issue'
import type { Framework } from '../model'

/**
 * A condition on a framework beyond the shape of its file. Each rule has a file under ./rules that says why it is needed, and
 * an entry in tests/fixtures/rules.json: a change to a valid framework that breaks this rule and no other.
 */
export interface Rule {
  /** The name of its file. */
  readonly id: string
  /** An error if a screen, a figure or a link would be wrong; a warning if the framework can still be used. */
  readonly severity: Severity
  /** Finds every breach. The shape of the framework is correct, but other rules may be broken. */
  check(framework: Framework): Iterable<Finding>
}

/** An issue without what its rule says already. */
interface Finding {
  readonly where: string
  readonly what: string
  readonly tip: string
}
