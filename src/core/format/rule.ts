import type { Severity } from '../issue'
import type { Framework } from '../model'

/**
 * One thing that must hold in a framework beyond the shape of its file. A rule stands alone in its file under
 * ./rules, says there why it is needed, and tests/fixtures/rules.json has changes to a valid framework that break it and no other.
 */
export interface Rule {
  /** The name of its file. */
  readonly id: string
  /** An error where a screen, a figure or a link would be wrong; a warning where the framework can be used all the same. */
  readonly severity: Severity
  /** Finds every breach. The framework has its shape; other rules may be broken, so nothing else may be taken for granted. */
  check(framework: Framework): Iterable<Finding>
}

/** An issue without what its rule says already. */
interface Finding {
  readonly where: string
  readonly what: string
  readonly tip: string
}
