import type { Change } from '../changes'
import { listed } from '../text/words'
import type { ComparisonRow, FrameworkName, RowGroup } from './model'
import { isReworded } from './rows'

const order = ['raised', 'new', 'lowered', 'dropped', 'unknown'] as const

/**
 * Rows by their first change from left to right. In each group larger changes come first, in any of its columns, otherwise the given order stays.
 * Rows that could not be compared in any column come last, by the frameworks that ask for them.
 */
export function groupedRows(rows: readonly ComparisonRow[]): RowGroup[] {
  const single = rows.every(({ cells }) => cells.length === 1)
  const firsts = rows
    .map((row) => ({ row, change: firstChange(row) }))
    .toSorted((a, b) => largest(b.row) - largest(a.row))
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

/** The first change other than `same`; `same` if every compared column has that, `null` if no column was compared. */
function firstChange({ cells }: ComparisonRow): Change | null {
  const changes = cells.flatMap(({ change }) => (change ? [change] : []))
  return changes.find(({ kind }) => kind !== 'same') ?? changes[0] ?? null
}

function largest({ cells }: ComparisonRow): number {
  return Math.max(0, ...cells.map(({ change }) => (change && change.kind !== 'unknown' ? Math.abs(change.steps) : 0)))
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

const headings = {
  asked: 'Skills',
  raised: 'Goes up',
  new: 'New',
  lowered: 'Goes down',
  dropped: 'No longer asked for',
  unknown: 'Can’t be compared',
  same: 'Same skill level',
} as const

/** The heading of a group. `ownBase`: the base is somebody's own skills, so nothing was asked for before. */
export function groupHeading(group: RowGroup, ownBase = false): string {
  if (group.kind === 'only-in')
    return `Asked for only in ${listed(group.frameworks.map(({ shortTitle }) => shortTitle))}`
  return group.kind === 'dropped' && ownBase ? 'Not asked for' : headings[group.kind]
}
