import type { Comparison, ComparisonColumn } from '@/core/comparison-model'
import { writeAddress } from '@/core/hrefs'

/** A column's name, with its framework where the comparison spans several. */
export function columnName({ roleLevel, framework }: ComparisonColumn, comparison: Comparison): string {
  return spansFrameworks(comparison) ? `${roleLevel.name} (${framework.shortTitle})` : roleLevel.name
}

/** The columns' names in a row: "Product manager and Senior product manager". */
export function comparisonTitle(comparison: Comparison): string {
  const names = comparison.columns.map((column) => columnName(column, comparison))
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}

/** Whether the columns stand in more than one framework. */
export function spansFrameworks({ columns }: Comparison): boolean {
  return new Set(columns.map(({ framework }) => framework.id)).size > 1
}

/** Tells columns apart, whatever their place. */
export function columnKey({ framework, role, roleLevel }: ComparisonColumn): string {
  return writeAddress({ framework: framework.id, role: role.id, roleLevel: roleLevel.id })
}
