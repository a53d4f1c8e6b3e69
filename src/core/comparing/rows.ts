import { type Change, changeOf, skillLevelSteps, type Steps } from '../changes'
import type { ComparedColumn, ComparisonCell, ComparisonRow, FrameworkName, MarkedStatement } from './model'
import type { Crosswalk } from '../editions/crosswalk'
import type { Id, SkillLevel } from '../model'
import { folded } from '../text/fold'
import { alignedSkills } from './aligned-skills'
import { comparedExplanation, type ComparedExplanation } from './explanations'
import { statementsOf } from './statements'
import { compareStatements } from './wording'

/** One skill in one column. */
interface Side {
  readonly column: ComparedColumn
  /** Empty where the framework has no such skill. */
  readonly skill: Id
  /** If this framework has another name for the skill than the row. */
  readonly renamed?: { readonly id: Id; readonly name: string }
  readonly asked: boolean
  readonly skillLevel: SkillLevel | null
  readonly steps: Steps
  readonly statements: readonly string[]
}

/**
 * The skills that any column asks for, aligned: first those of the base, then those that the other columns add, in the
 * order of their frameworks.
 */
export function comparisonRows(
  columns: readonly ComparedColumn[],
  crosswalks: readonly Crosswalk[] = [],
): ComparisonRow[] {
  return alignedSkills(columns, crosswalks).map(({ id, name, inFramework }) => {
    const sides = columns.map((column) => sideOf(column, inFramework.get(column.ladder.framework.id), name))
    const [base] = sides
    const isOurs = sides.some((side) => side.asked && side.statements.length === 0 && explained(side, null) !== null)
    const cells = sides.map((side) => {
      const against = side === base ? undefined : base
      return isOurs ? explainedCell(against, side) : against ? cellOf(against, side, name) : baseCell(side)
    })
    const frameworks = new Map(
      sides.filter(({ asked }) => asked).map(({ column }) => [column.ladder.framework.id, frameworkName(column)]),
    )
    return { skill: { id, name, frameworks: [...frameworks.values()] }, cells, changed: isChanged(cells) }
  })
}

export function frameworkName({ ladder }: ComparedColumn): FrameworkName {
  return { id: ladder.framework.id, shortTitle: ladder.framework.shortTitle }
}

/** The statements of a column compared with those of the base; unmarked if either side has none. `about` is the name of what they are about. */
export function markedStatements(
  base: readonly string[],
  own: readonly string[],
  about?: string,
): readonly MarkedStatement[] {
  return base.length > 0 && own.length > 0 ? compareStatements(base, own, about) : unmarked(own)
}

/**
 * Kept and reworded statements of two frameworks. Statements of one framework only were neither added nor removed, because
 * neither framework is an edition of the other: they are unmarked, or left out.
 */
export function sharedOnly(statements: readonly MarkedStatement[]): MarkedStatement[] {
  return statements.flatMap((statement): MarkedStatement[] => {
    if (statement.kind === 'removed') return []
    return [statement.kind === 'added' ? { kind: 'plain', text: statement.text } : statement]
  })
}

export function isWithinFramework(base: ComparedColumn, column: ComparedColumn): boolean {
  return base.ladder.framework.id === column.ladder.framework.id
}

export function unmarked(statements: readonly string[]): MarkedStatement[] {
  return statements.map((text) => ({ kind: 'plain', text }))
}

function sideOf(column: ComparedColumn, named: Side['renamed'], rowName: string): Side {
  const scale = column.ladder.framework.skillScale
  const skill = named?.id ?? ''
  const requirement = column.roleLevel.requirements.find((candidate) => candidate.skill === skill)
  if (!requirement) return { column, skill, asked: false, skillLevel: null, steps: 0, statements: [] }
  return {
    column,
    skill,
    ...(named && folded(named.name) !== folded(rowName) && { renamed: named }),
    asked: true,
    skillLevel: scale.find(({ id }) => id === requirement.skillLevel) ?? null,
    steps: skillLevelSteps(scale, requirement.skillLevel),
    statements: statementsOf(column.wording.skills[skill]),
  }
}

function baseCell(side: Side): ComparisonCell {
  return { ...shown(side), change: null, statements: unmarked(side.statements) }
}

function cellOf(base: Side, side: Side, about: string): ComparisonCell {
  const change = changeBetween(base, side)
  if (change === null) return { ...shown(side), change, statements: unmarked(side.statements) }
  const both = base.asked && side.asked
  const marked = both
    ? markedStatements(base.statements, side.statements, about)
    : compareStatements(base.statements, side.statements, about)
  return {
    ...shown(side),
    change,
    statements: isWithinFramework(base.column, side.column) ? marked : sharedOnly(marked),
  }
}

/** A cell of a row that is explained in our words. */
function explainedCell(base: Side | undefined, side: Side): ComparisonCell {
  const ours = explained(side, base !== undefined && isWithinFramework(base.column, side.column) ? base.steps : null)
  return {
    ...shown(side),
    change: base ? changeBetween(base, side) : null,
    statements: unmarked(side.statements),
    ...(ours && { ours }),
  }
}

function explained({ column, skill, asked, steps }: Side, from: Steps | null): ComparedExplanation | null {
  return asked ? comparedExplanation(column.explanations[skill], column.ladder.framework.skillScale, steps, from) : null
}

function shown({ column, renamed, asked, skillLevel, steps, statements }: Side) {
  return {
    ...(renamed && { renamed }),
    asked,
    skillLevel,
    steps,
    scaleLength: column.ladder.framework.skillScale.length,
    hasWording: statements.length > 0,
  }
}

function changeBetween(base: Side, side: Side): Change | null {
  if (!base.asked && !side.asked) return null
  if (isWithinFramework(base.column, side.column)) return changeOf(base.steps, side.steps)
  const [from, to] = [base.column.ladder.framework, side.column.ladder.framework]
  if (!base.asked || !side.asked) return null
  return sameScale(from.skillScale, to.skillScale) ? changeOf(base.steps, side.steps) : { kind: 'unknown' }
}

/** Whether skill levels of two frameworks can be compared: their scales have the same steps. */
export function sameScale(one: readonly SkillLevel[], two: readonly SkillLevel[]): boolean {
  return one.length === two.length && one.every(({ id }, step) => id === two[step]?.id)
}

function isChanged([base, ...others]: readonly ComparisonCell[]): boolean {
  return others.some(({ asked, change, statements, hasWording, ours }) => {
    if (change === null) return asked || base?.asked === true
    const saysMore = !ours && hasWording && base?.hasWording === true && statements.some(({ kind }) => kind === 'plain')
    return change.kind !== 'same' || isReworded(statements) || saysMore
  })
}

/** Whether any statement was reworded, added or removed. */
export function isReworded(statements: readonly MarkedStatement[]): boolean {
  return statements.some(({ kind }) => kind !== 'plain' && kind !== 'kept')
}
