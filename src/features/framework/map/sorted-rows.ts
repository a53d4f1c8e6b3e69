import { compareNames } from '@/core/text/compare-names'
import type { Carried, RoleSharing } from '@/core/map/sharing'

export type Column = 'role' | 'family' | 'shared' | 'neighbours' | 'carried'

/** A row of the map as a table. */
export interface SharingRow extends RoleSharing {
  readonly family: string
  readonly carried: Carried | null
}

const orders: Readonly<Record<Column, (a: SharingRow, b: SharingRow) => number>> = {
  role: (a, b) => compareNames(a.role.name, b.role.name),
  family: (a, b) => compareNames(a.family, b.family),
  shared: (a, b) => a.shared * b.skills - b.shared * a.skills || a.shared - b.shared,
  neighbours: (a, b) => a.neighbours.length - b.neighbours.length,
  carried: (a, b) => part(a) - part(b),
}

/** Rows sorted by one column; equal rows by the role's name. */
export function sortedRows(rows: readonly SharingRow[], by: Column, turned: boolean): SharingRow[] {
  const direction = turned ? -1 : 1
  return rows.toSorted((a, b) => direction * orders[by](a, b) || orders.role(a, b))
}

/** A role whose skill levels are not stated comes below all others. */
function part({ carried }: SharingRow): number {
  return carried ? carried.carried / carried.asked : -1
}
