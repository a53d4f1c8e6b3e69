import type { Synonym, SynonymTarget } from '../../../src/core/search/synonyms'

/** A line of data/synonyms, with its place for issues. */
export interface SynonymRow extends Synonym {
  readonly where: string
}

/** The names that a synonym may lead to. */
type KnownNames = Readonly<Record<SynonymTarget, ReadonlySet<string>>>

/** One thing that data/synonyms must keep to. A file of data/pipeline/synonyms/rules each. */
export interface SynonymRule {
  /** The name of its file. */
  readonly id: string
  readonly check: (
    rows: readonly SynonymRow[],
    known: KnownNames,
  ) => Iterable<{ where: string; what: string; tip: string }>
}
