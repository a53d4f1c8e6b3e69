import { changeOf, effort, type Effort, type StepsBySkill } from '../changes'
import { crosswalkBetween, skillsOneToOne, type Crosswalk } from '../editions/crosswalk'
import { groupedRows } from './groups'
import type {
  ChangeCounts,
  ColumnSummary,
  ComparedColumn,
  ComparedResponsibilities,
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  MarkedStatement,
} from './model'
import {
  comparisonRows,
  frameworkName,
  isReworded,
  isWithinFramework,
  markedStatements,
  sharedOnly,
  unmarked,
} from './rows'
import { comparisonSentence } from './sentence'
import { stepsBySkill } from './ladder'
import { statementsOf } from './statements'

/** Compares one to four role levels of any roles and frameworks. The first is the base. Crosswalks match skills of two frameworks. */
export function compareRoleLevels(
  columns: readonly ComparedColumn[],
  crosswalks: readonly Crosswalk[] = [],
): Comparison {
  const [base, ...others] = columns
  if (!base) return { columns: [], groups: [], summaries: [] }
  const rows = comparisonRows(columns, crosswalks)
  return {
    columns: [columnOf(null, base), ...others.map((column) => columnOf(base, column))],
    groups: groupedRows(rows),
    summaries: others.map((column, place) => summaryOf(base, column, rows, place + 1, crosswalks)),
  }
}

/** A column of the comparison. `base` is `null` for the base itself. */
function columnOf(base: ComparedColumn | null, column: ComparedColumn): ComparisonColumn {
  const { ladder, roleLevel, wording } = column
  const { id, name } = ladder.role
  return {
    framework: frameworkName(column),
    role: { id, name },
    roleLevel: roleLevel,
    ...(column.own && { own: column.own }),
    summary: wording.summary,
    responsibilities: responsibilitiesOf(base, column),
  }
}

function responsibilitiesOf(base: ComparedColumn | null, column: ComparedColumn): ComparedResponsibilities {
  const own = statementsOf(column.wording.responsibilities)
  const leadIn = column.wording.responsibilities?.leadIn
  const statements = base === null ? unmarked(own) : marksAgainst(base, column, own)
  return leadIn === undefined ? { statements } : { leadIn, statements }
}

function marksAgainst(
  base: ComparedColumn,
  column: ComparedColumn,
  own: readonly string[],
): readonly MarkedStatement[] {
  const marked = markedStatements(statementsOf(base.wording.responsibilities), own, base.ladder.role.name)
  return isWithinFramework(base, column) ? marked : sharedOnly(marked)
}

function summaryOf(
  base: ComparedColumn,
  column: ComparedColumn,
  rows: readonly ComparisonRow[],
  place: number,
  crosswalks: readonly Crosswalk[],
): ColumnSummary {
  const within = isWithinFramework(base, column)
  const counts = countsOf(rows, place)
  const matched = within ? null : matchedEffort(base, column, rows, place, crosswalks)
  const toLearn = matched ?? effort(asked(base), asked(column))
  const isStated = toLearn.unknown === 0 || toLearn.unknown < column.roleLevel.requirements.length
  const countable = isStated && (within || matched?.unmatched === 0)
  const figures = {
    effort: countable ? toLearn.steps : null,
    unknown: countable || within ? toLearn.unknown : 0,
    unmatched: isStated ? (matched?.unmatched ?? 0) : 0,
    counts,
  }
  const changes = rows.flatMap(({ cells }) => cells[place]?.change ?? [])
  const unknownIsUnstated = rows.every(
    ({ cells }) => cells[place]?.change?.kind !== 'unknown' || [cells[0], cells[place]].every(statesNothing),
  )
  const parts = comparisonSentence({
    ...figures,
    changes: changes.filter((change) => change.kind !== 'unknown'),
    unknownIsUnstated,
    ownBase: base.own ?? false,
    ...(within ? {} : { across: { base: frameworkName(base).shortTitle, other: frameworkName(column).shortTitle } }),
  })
  return { sentence: parts.lead + parts.rest, parts, ...figures }
}

/**
 * Across frameworks with a crosswalk: what there is to learn in the skills that it matches one to one, and how many it does not.
 * A skill that the base's framework has and the base does not ask for counts from none. `null` without a crosswalk.
 */
function matchedEffort(
  base: ComparedColumn,
  column: ComparedColumn,
  rows: readonly ComparisonRow[],
  place: number,
  crosswalks: readonly Crosswalk[],
): (Effort & { readonly unmatched: number }) | null {
  const crosswalk = crosswalkBetween(crosswalks, column.ladder.framework.id, base.ladder.framework.id)
  if (!crosswalk) return null
  const oneToOne = skillsOneToOne(crosswalk)
  let [steps, unknown, unmatched] = [0, 0, 0]
  for (const { skill, cells } of rows) {
    const [from, to] = [cells[0], cells[place]]
    if (!from || !to?.asked) continue
    if (!from.asked && !oneToOne.has(to.renamed?.id ?? skill.id)) unmatched += 1
    else {
      const change = to.change ?? changeOf(0, to.steps)
      if (change.kind === 'unknown') unknown += 1
      else steps += Math.max(0, change.steps)
    }
  }
  return { steps, unknown, unmatched }
}

function statesNothing(cell: ComparisonCell | undefined): boolean {
  return !cell?.skillLevel
}

function asked({ ladder, roleLevel }: ComparedColumn): StepsBySkill {
  return stepsBySkill(ladder.framework.skillScale, roleLevel)
}

function countsOf(rows: readonly ComparisonRow[], place: number): ChangeCounts {
  const counts = {
    new: 0,
    raised: 0,
    same: 0,
    lowered: 0,
    dropped: 0,
    unknown: 0,
    total: 0,
    reworded: 0,
    onlyInBase: 0,
    onlyInThis: 0,
  }
  for (const { cells } of rows) {
    const [base, cell] = [cells[0], cells[place]]
    if (!base || !cell || (!base.asked && !cell.asked)) continue
    counts.total += 1
    if (cell.change) counts[cell.change.kind] += 1
    else counts[base.asked ? 'onlyInBase' : 'onlyInThis'] += 1
    if (cell.change?.kind === 'same' && isReworded(cell.statements)) counts.reworded += 1
  }
  return counts
}
