import type { ComparisonColumn, ComparisonRow, MarkedStatement } from '@/core/comparing/model'
import { signs, type Sign } from './statements'

/** The signs before statements that these rows and columns show, in the order of the key. */
export function signsIn(rows: readonly ComparisonRow[], columns: readonly ComparisonColumn[]): Sign[] {
  const statements = [
    ...rows.flatMap(({ cells }) =>
      cells.flatMap((cell): readonly MarkedStatement[] => (cell.ours ? [] : cell.statements)),
    ),
    ...columns.flatMap(({ responsibilities }) => responsibilities.statements),
  ]
  return signsOf(statements)
}

/** The signs before these statements, in the order of the key. */
export function signsOf(statements: readonly MarkedStatement[]): Sign[] {
  const kinds = new Set(statements.map(({ kind }) => kind))
  return (['added', 'removed', 'reworded', 'kept'] as const).filter((kind) => kinds.has(kind))
}

/** What the signs before statements mean: only those that occur. */
export function SignsKey({ shown, className = '' }: { shown: readonly Sign[]; className?: string }) {
  if (shown.length === 0) return null
  return (
    <span className={`signs-key ${className}`}>
      {shown.map((sign) => (
        <span key={sign}>
          <span className={`mark-sign sign-${sign}`}>{signs[sign]}</span> {sign}
        </span>
      ))}
    </span>
  )
}
