import type { Crosswalk, CrosswalkRow } from '../../../src/core/editions/crosswalk'
import type { Framework } from '../../../src/core/model'

/** A line of a crosswalk, with its place for issues. */
export interface PlacedRow extends CrosswalkRow {
  readonly where: string
}

export interface PlacedCrosswalk extends Crosswalk {
  /** The file, for issues about what it lacks. */
  readonly where: string
  readonly rows: readonly PlacedRow[]
}

/** One thing that a file of data/crosswalks must keep to. A file of data/pipeline/crosswalks/rules each. */
export interface CrosswalkRule {
  /** The name of its file. */
  readonly id: string
  readonly check: (
    crosswalk: PlacedCrosswalk,
    from: Framework,
    to: Framework,
  ) => Iterable<{ where: string; what: string; tip: string }>
}
