import type { ComparisonCell, MarkedStatement } from './model'

/**
 * The statements of the base next to those of one other column: `removed` and `reworded` mark what the other column removes and
 * rewords; the rest is `plain`. In the order of the base.
 */
export function markedInBase(
  base: readonly MarkedStatement[],
  other: readonly MarkedStatement[],
): readonly MarkedStatement[] {
  // Of a statement that the base has twice, the first is the one that is kept.
  const left = new Set(other.filter(({ kind }) => kind !== 'plain' && kind !== 'added'))
  const take = (matches: (statement: MarkedStatement) => boolean) => {
    const found = [...left].find(matches)
    if (found) left.delete(found)
    return found
  }
  return base.map(({ text }) => {
    if (take(({ kind, text: kept }) => kind === 'kept' && folded(kept) === folded(text))) return { kind: 'plain', text }
    return (
      take((statement) => statement.kind === 'reworded' && statement.base === text) ??
      take((statement) => statement.kind === 'removed' && statement.text === text) ?? { kind: 'plain', text }
    )
  })
}

/** Whether two columns say the same, so that the second can refer to the first. */
export function saysTheSame(one: readonly MarkedStatement[], two: readonly MarkedStatement[]): boolean {
  const [before, here] = [said(one), said(two)]
  return here.length > 0 && here.length === before.length && here.every((text, place) => text === before[place])
}

/** The same for the whole cells of a skill, in official wording or in ours. */
export function cellsSayTheSame(one: ComparisonCell, two: ComparisonCell): boolean {
  if (!one.ours && !two.ours) return saysTheSame(one.statements, two.statements)
  if (one.ours?.kind !== 'adds' || two.ours?.kind !== 'adds') return false
  const [before, here] = [one.ours.skillLevels, two.ours.skillLevels]
  return (
    here.length === before.length && here.every(({ explanation }, place) => explanation === before[place]?.explanation)
  )
}

function said(statements: readonly MarkedStatement[]): string[] {
  return statements.filter(({ kind }) => kind !== 'removed').map(({ text }) => folded(text))
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
