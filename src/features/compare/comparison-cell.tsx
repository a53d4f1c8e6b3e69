import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ComparisonCell as Cell, MarkedStatement } from '@/core/comparing/model'
import { coveredInWords, type ComparedExplanation } from '@/core/comparing/explanations'
import { changeBeside } from '@/core/text/words'
import { SkillLevelMark } from '@/ui/skill-mark'
import { AddedWords } from '@/ui/added-words'
import { Statements } from '@/ui/statements'

interface ComparisonCellProps {
  cell: Cell
  /** The cell of the base, for the steps gained and lost; absent in the base. */
  base: Cell | undefined
  /** The statements as they are marked here. */
  statements: readonly MarkedStatement[]
  markWording: boolean
  levelsOnly: boolean
  /** The name of the column, and of the one before it if that says the same. */
  name: string
  sameAs: string | undefined
  /** This column has somebody's own skills, not those of a role level. */
  own?: boolean | undefined
  /** If there is a gap: the href of the role levels that ask for the skill one step higher than the base does. */
  oneStepUp: string | undefined
}

/** One skill in one column: its skill level, the change from the base, and the statements. */
export function ComparisonCell(props: ComparisonCellProps) {
  const { cell, base, statements, markWording, levelsOnly, name, sameAs, own = false } = props
  const { asked, change, hasWording, ours } = cell
  if (!asked && !change)
    return (
      <SkillLevelLine isBase={!base}>
        <span className="text-soft">{own ? 'None, or not set yet' : 'Not asked for'}</span>
      </SkillLevelLine>
    )
  return (
    <>
      <SkillLevelLine isBase={!base}>
        <ChangedSkillLevel {...props} />
      </SkillLevelLine>
      {!levelsOnly && (
        <Said name={name}>
          {sameAs !== undefined ? (
            <SameAs name={sameAs} />
          ) : ours ? (
            <Ours ours={ours} cell={cell} base={base} />
          ) : (
            <>
              <Statements statements={statements} markWording={markWording} inBase={!base} />
              {asked && !hasWording && <p className="missing-note mt-1 text-sm">We don’t have the official wording.</p>}
            </>
          )}
        </Said>
      )}
    </>
  )
}

/** What both columns have in a line. On a phone the two lines become one: from what, to what. */
export function SkillLevelLine({ isBase, children }: { isBase: boolean; children: ReactNode }) {
  return (
    <p className="compared-line">
      {children}
      {isBase && (
        <span aria-hidden="true" className="compared-arrow">
          →
        </span>
      )}
    </p>
  )
}

/** What a column says. On a phone, where both columns have to be read, with the name of the column. */
export function Said({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="compared-said">
      <p className="compared-said-of">{name}</p>
      {children}
    </div>
  )
}

/** Instead of words that the column before has too. */
export function SameAs({ name }: { name: string }) {
  return (
    <p className="mt-1 text-sm text-soft">
      <span aria-hidden="true" className="mark-sign">
        ={' '}
      </span>
      Same wording as {name}
    </p>
  )
}

function ChangedSkillLevel({ cell, base, oneStepUp }: ComparisonCellProps) {
  const { asked, skillLevel, steps, scaleLength, change } = cell
  const said = change && change.kind !== 'unknown' && asked ? changeBeside(change) : undefined
  const tone = change?.kind === 'same' ? 'same' : change?.kind === 'lowered' ? 'lost' : 'gained'
  return (
    <>
      <SkillLevelMark
        name={asked ? (skillLevel?.name ?? null) : 'Not asked for'}
        steps={asked ? steps : 0}
        of={scaleLength}
        from={change ? base?.steps : undefined}
      />
      {said && (
        <span className={`compared-change ${tone}`}>
          <span className="sr-only">, </span>
          {oneStepUp ? (
            <Link to={oneStepUp} className="text-inherit" title="Role levels that ask for the next skill level">
              {said}
            </Link>
          ) : (
            said
          )}
        </span>
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
