import type { RelatedSkills } from '../model'
import { bestStandIn, type JudgedStandIn } from '../related-skills'
import type { Comparison, ComparisonRow } from './model'

/**
 * Where a skill is new in a column, the related skill of the base that counts for most in its place; `null` if there is none. The
 * change itself stays the framework's alone.
 */
export function relatedOfBase(
  { groups }: Comparison,
  { skill, cells }: ComparisonRow,
  column: number,
  pairs: readonly RelatedSkills[],
): JudgedStandIn | null {
  if (cells[column]?.change?.kind !== 'new') return null
  const others = groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const steps = row.cells[0]?.steps
      return typeof steps === 'number' && steps > 0 ? [[row.skill.id, { skill: row.skill, steps }] as const] : []
    })
  return bestStandIn(pairs, skill.id, 0, new Map(others))
}
