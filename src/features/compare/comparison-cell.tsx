import { Link } from 'react-router'
import type { ComparisonCell as Cell } from '@/core/comparing/model'
import { coveredInWords, type ComparedExplanation } from '@/core/comparing/explanations'
import { changeInWords } from '@/core/text/words'
import { SkillLevelMark } from '@/ui/skill-mark'
import { AddedWords } from '@/ui/added-words'
import { Statements } from './statements'

interface ComparisonCellProps {
  cell: Cell
  /** The cell of the base, for the steps gained and lost; absent in the base. */
  base: Cell | undefined
  markWording: boolean
  /** This column has somebody's own skills, not those of a role level. */
  own?: boolean | undefined
  /** If there is a gap: the href of the role levels that ask for the skill one step higher than the base does. */
  oneStepUp: string | undefined
}

/** One skill in one column: its skill level, the change from the base, and the statements. */
export function ComparisonCell({ cell, base, markWording, own = false, oneStepUp }: ComparisonCellProps) {
  const { asked, skillLevel, steps, scaleLength, change, statements, hasWording, ours } = cell
  const lost = change?.kind === 'lowered' || change?.kind === 'dropped'
  if (!asked && !change) return <span className="text-soft">{own ? 'None, or not set yet' : 'Not asked for'}</span>
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5">
        {asked ? (
          <SkillLevelMark
            name={skillLevel?.name ?? null}
            steps={steps}
            of={scaleLength}
            from={change ? base?.steps : undefined}
          />
        ) : (
          <SkillLevelMark name="Not asked for" steps={0} of={scaleLength} from={base?.steps} />
        )}
        {change && change.kind !== 'same' && change.kind !== 'unknown' && asked && (
          <span className={`text-sm font-semibold ${lost ? 'text-loss' : 'text-gain'}`}>
            {oneStepUp ? (
              <Link to={oneStepUp} className="text-inherit" title="Role levels that ask for the next skill level">
                {changeInWords(change)}
              </Link>
            ) : (
              changeInWords(change)
            )}
          </span>
        )}
      </p>
      {ours ? (
        <Ours ours={ours} cell={cell} base={base} />
      ) : (
        <>
          <Statements statements={statements} markWording={markWording} />
          {asked && !hasWording && <p className="missing-note mt-1 text-sm">We don’t have the official wording.</p>}
        </>
      )}
    </>
  )
}

interface OursProps {
  ours: ComparedExplanation
  cell: Cell
  base: Cell | undefined
}

/** One source a row: ours in every column, and official wording to open where this column has some. */
function Ours({ ours, cell: { skillLevel, statements }, base }: OursProps) {
  return (
    <>
      {ours.kind === 'adds' && <AddedWords skillLevels={ours.skillLevels} />}
      {ours.kind === 'same' && <p className="mt-1 text-sm text-soft">The same</p>}
      {ours.kind === 'covered' && (
        <p className="mt-1 text-sm text-soft">{coveredInWords(skillLevel, base?.skillLevel)}</p>
      )}
      {statements.length > 0 && (
        <details className="mt-1">
          <summary className="words-more">Official wording</summary>
          <div className="words">
            <Statements statements={statements} markWording={false} />
          </div>
        </details>
      )}
    </>
  )
}
