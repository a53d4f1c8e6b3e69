import type { Change } from '../changes'
import type { ComparisonRow, FrameworkName, RowGroup } from './model'
import { isReworded } from './rows'

const order = ['raised', 'new', 'lowered', 'dropped', 'unknown'] as const

/**
 * Rows by their first change from left to right, the larger changes first in each group, else in the order given. Rows
 * that no column could compare stand at the end, by the frameworks that ask for them.
 */
export function groupedRows(rows: readonly ComparisonRow[]): RowGroup[] {
  const single = rows.every(({ cells }) => cells.length === 1)
  const firsts = rows
    .map((row) => ({ row, change: firstChange(row) }))
    .toSorted((a, b) => size(b.change) - size(a.change))
  const rowsThat = (matches: (change: Change | null) => boolean) =>
    firsts.filter(({ change }) => matches(change)).map(({ row }) => row)
  const same = rowsThat((change) => change?.kind === 'same')
  const alone = rowsThat((change) => change === null)
  const groups: RowGroup[] = [
    ...order.map((kind) => ({ kind, rows: rowsThat((change) => change?.kind === kind) })),
    {
      kind: 'same',
      rows: same,
      reworded: same.filter(({ cells }) => cells.some(({ statements }) => isReworded(statements))).length,
    },
    ...(single ? [{ kind: 'asked' as const, rows: alone }] : byFrameworks(alone)),
  ]
  return groups.filter((group) => group.rows.length > 0)
}

/** The first change that is one; `same` where the skill level stays in every column compared, `null` where none was. */
function firstChange({ cells }: ComparisonRow): Change | null {
  const changes = cells.flatMap(({ change }) => (change ? [change] : []))
  return changes.find(({ kind }) => kind !== 'same') ?? changes[0] ?? null
}

function size(change: Change | null): number {
  return change && change.kind !== 'unknown' ? Math.abs(change.steps) : 0
}

function byFrameworks(rows: readonly ComparisonRow[]): RowGroup[] {
  const groups = new Map<string, { readonly frameworks: readonly FrameworkName[]; readonly rows: ComparisonRow[] }>()
  for (const row of rows) {
    const { frameworks } = row.skill
    const key = frameworks.map(({ id }) => id).join(' ')
    const group = groups.get(key) ?? { frameworks, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  return Array.from(groups.values(), (group) => ({ kind: 'only-in', ...group }))
}
