import type { ComparedColumn, Comparison, ComparisonColumn } from '@/core/comparing/model'
import { columnNames, withoutSharedEnding } from '@/core/comparing/names'
import { writeAddress } from '@/core/hrefs'
import { listed } from '@/core/text/words'
import type { FrameworkCard } from '@/core/views/model'

/** The names of the columns: "Product manager and Senior product manager". */
export function comparisonTitle({ columns }: Comparison): string {
  return listed(columnNames(columns))
}

/** What is on the tabs of a phone, and their whole names: the frameworks, if they tell the columns apart, or without words shared with the base. */
export function tabNames({ columns }: Comparison): { label: string; name: string }[] {
  const oneName = new Set(columns.map(({ roleLevel }) => roleLevel.name)).size === 1
  const allFrameworksDiffer = new Set(columns.map(({ framework }) => framework.id)).size === columns.length
  const base = columns[0]?.roleLevel.name ?? ''
  const names = columnNames(columns)
  return columns.map(({ framework }, index) => {
    const name = names[index] ?? ''
    const label = oneName && allFrameworksDiffer ? framework.shortTitle : withoutSharedEnding(name, base)
    return { label, name }
  })
}

/** The frameworks of the columns, each once. */
export function frameworksOf(columns: readonly ComparedColumn[]): FrameworkCard[] {
  return [...new Map(columns.map(({ ladder: { framework } }) => [framework.id, framework])).values()]
}

/** Identifies a column when its position changes. */
export function columnKey({ framework, role, roleLevel }: ComparisonColumn): string {
  return writeAddress({ framework: framework.id, role: role.id, roleLevel: roleLevel.id })
}
