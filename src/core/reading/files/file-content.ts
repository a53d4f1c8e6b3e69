import type { ColumnName } from '../columns/known-columns'
import type { ColumnPlaces } from '../columns/match-columns'

/** What a file turned out to hold. */
export type FileContent =
  | { readonly kind: 'roles' | 'skills' | 'nothing' }
  | { readonly kind: 'unmatched'; readonly columns: UnmatchedColumns }
  | { readonly kind: 'json'; readonly value: unknown }

/** A file of which a person has to say which column holds what. */
export interface UnmatchedColumns {
  readonly file: string
  readonly headings: readonly string[]
  /** What could be matched. */
  readonly places: ColumnPlaces
  readonly missing: readonly ColumnName[]
  /** The first rows, so that one sees what the columns hold. */
  readonly sample: readonly (readonly string[])[]
}

/** Which column holds what, by the name of the file, as a person has said. */
export type ColumnChoice = ReadonlyMap<string, ColumnPlaces>
