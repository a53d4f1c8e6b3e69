import type { ComparedColumn, Comparison } from './comparison-model'

/** Compares one to four role levels, the first being the base. */
export function compareRoleLevels(columns: readonly ComparedColumn[]): Comparison {
  throw new Error(`not built yet: comparing ${columns.length} role levels`)
}
