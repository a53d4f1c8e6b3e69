import type { ComparisonCell as Cell, MarkedStatement } from '@/core/comparison-model'
import { changeInWords } from '@/core/words'
import { SkillLevel } from '@/ui/skill-level'
import { Statements } from './statements'

interface ComparisonCellProps {
  cell: Cell
  /** The cell of the base, for the steps gained and lost; absent in the base itself. */
  base: Cell | undefined
  /** Whether the column's framework asks for a skill of this name in any column of the comparison. */
  namedHere: boolean
  markWording: boolean
}

/** One skill in one column: its skill level, how that differs from the base, and what the source says. */
export function ComparisonCell({ cell, base, namedHere, markWording }: ComparisonCellProps) {
  const { asked, skillLevel, steps, scaleLength, change, statements, wordingHeld } = cell
  const lost = change?.kind === 'lowered' || change?.kind === 'dropped'
  if (!asked && !change) return <span className="text-soft">{namedHere ? 'Not asked for' : 'Not named in this framework'}</span>
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5">
        {asked ? <SkillLevel name={skillLevel?.name ?? null} steps={steps} of={scaleLength} from={change ? base?.steps : undefined} /> : <SkillLevel name="Not asked for" steps={0} of={scaleLength} from={base?.steps} />}
        {change && change.kind !== 'same' && change.kind !== 'unknown' && asked && (
          <span className={`text-sm font-semibold ${lost ? 'text-loss' : 'text-gain'}`}>{changeInWords(change)}</span>
        )}
      </p>
      <Statements statements={statements} markWording={markWording} />
      {asked && !wordingHeld && <p className="silence mt-1 text-sm">Wording not held here.</p>}
    </>
  )
}

/** Whether any statement says something else than the base does. */
export function differs(statements: readonly MarkedStatement[]): boolean {
  return statements.some(({ kind }) => kind !== 'plain' && kind !== 'kept')
}
