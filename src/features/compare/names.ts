import type { Comparison, ComparisonColumn } from '@/core/comparing/model'
import { columnNames } from '@/core/comparing/names'
import { writeAddress } from '@/core/hrefs'
import { listed } from '@/core/text/words'

/** The names of the columns: "Product manager and Senior product manager". */
export function comparisonTitle({ columns }: Comparison): string {
  return listed(columnNames(columns))
}

/** Short names for the tabs of a phone: the frameworks, if they all differ and all role levels have one name. */
export function tabNames({ columns }: Comparison): string[] {
  const oneName = new Set(columns.map(({ roleLevel }) => roleLevel.name)).size === 1
  const allFrameworksDiffer = new Set(columns.map(({ framework }) => framework.id)).size === columns.length
  return oneName && allFrameworksDiffer ? columns.map(({ framework }) => framework.shortTitle) : columnNames(columns)
}

/** Whether the columns are of more than one framework. */
export function spansFrameworks({ columns }: Comparison): boolean {
  return new Set(columns.map(({ framework }) => framework.id)).size > 1
}

/** Identifies a column when its position changes. */
export function columnKey({ framework, role, roleLevel }: ComparisonColumn): string {
  return writeAddress({ framework: framework.id, role: role.id, roleLevel: roleLevel.id })
}
