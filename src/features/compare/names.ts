import type { Comparison, ComparisonColumn } from '@/core/comparing/model'
import { columnNames } from '@/core/comparing/names'
import { writeAddress } from '@/core/hrefs'

/** The columns' names in a row: "Product manager and Senior product manager". */
export function comparisonTitle({ columns }: Comparison): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(columnNames(columns))
}

/** What sets each column apart from the others, as short as a phone wants it: where all role levels have one name, the framework. */
export function tabNames({ columns }: Comparison): string[] {
  const oneName = new Set(columns.map(({ roleLevel }) => roleLevel.name)).size === 1
  const allFrameworksDiffer = new Set(columns.map(({ framework }) => framework.id)).size === columns.length
  return oneName && allFrameworksDiffer ? columns.map(({ framework }) => framework.shortTitle) : columnNames(columns)
}

/** Whether the columns stand in more than one framework. */
export function spansFrameworks({ columns }: Comparison): boolean {
  return new Set(columns.map(({ framework }) => framework.id)).size > 1
}

/** Tells columns apart, whatever their place. */
export function columnKey({ framework, role, roleLevel }: ComparisonColumn): string {
  return writeAddress({ framework: framework.id, role: role.id, roleLevel: roleLevel.id })
}
