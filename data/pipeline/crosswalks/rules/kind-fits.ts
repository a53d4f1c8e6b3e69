import type { CrosswalkKind, CrosswalkRow } from '../../../../src/core/editions/crosswalk'
import type { Framework } from '../../../../src/core/model'
import { folded } from '../../../../src/core/text/fold'
import type { CrosswalkRule } from '../rule'

/** The kind follows from the two sides: how often each is named, and whether the names are the same. */
export const kindFits: CrosswalkRule = {
  id: 'kind-fits',
  *check({ rows }, from, to) {
    const names = { from: namesOf(from), to: namesOf(to) }
    for (const row of rows) {
      const fitting = kindOf(row, rows, names)
      if (fitting === null)
        yield {
          where: row.where,
          what: `"${row.from}" is split and "${row.to}" is merged`,
          tip: 'Let a row be part of a split or of a merger, not of both.',
        }
      else if (fitting !== row.kind)
        yield { where: row.where, what: `the kind is "${row.kind}"`, tip: `The two sides of the row say ${fitting}.` }
    }
  },
}

function kindOf(
  { from, to }: CrosswalkRow,
  rows: readonly CrosswalkRow[],
  names: { readonly from: ReadonlyMap<string, string>; readonly to: ReadonlyMap<string, string> },
): CrosswalkKind | null {
  if (from === null) return 'new'
  if (to === null) return 'gone'
  const isSplit = rows.filter((row) => row.from === from).length > 1
  const isMerged = rows.filter((row) => row.to === to).length > 1
  if (isSplit && isMerged) return null
  if (isSplit) return 'split'
  if (isMerged) return 'merged'
  return folded(names.from.get(from) ?? from) === folded(names.to.get(to) ?? to) ? 'same' : 'renamed'
}

function namesOf({ roles, skills }: Framework): ReadonlyMap<string, string> {
  return new Map([
    ...roles.flatMap(({ id, name, roleLevels }) => [
      [`roles/${id}`, name] as const,
      ...roleLevels.map((roleLevel) => [`roles/${id}/${roleLevel.id}`, roleLevel.name] as const),
    ]),
    ...skills.map(({ id, name }) => [`skills/${id}`, name] as const),
  ])
}
