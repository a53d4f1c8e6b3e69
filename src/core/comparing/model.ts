import type { ComparedExplanation } from './explanations'
import type { Change, KnownChange, Steps } from '../changes'
import type { Id, SkillLevel } from '../model'
import type { Ladder, LadderRoleLevel, RoleExplanations, RoleLevelName, RoleLevelWording } from '../views/model'
import type { PairedStatement } from './wording'

/**
 * A comparison of role levels, for the screen and the exports.
 *
 * The first column is the base. Within one framework, a skill that a role level does not ask for counts as 0 steps. Across
 * frameworks it means nothing, because the other framework may use another name: a skill is compared only if both columns
 * ask for it, matched by a crosswalk or else by its id, and its skill level only if both scales have the same steps. So a row can be `dropped` in a column of the base's
 * framework, and not compared in a column of another.
 */
export interface Comparison {
  /** One to four, in the given order. */
  readonly columns: readonly ComparisonColumn[]
  /** Groups without rows are left out. */
  readonly groups: readonly RowGroup[]
  /** One for each column after the base. */
  readonly summaries: readonly ColumnSummary[]
}

/** A role level to compare: the two views it is made from, and which role level of the ladder it is. */
export interface ComparedColumn {
  readonly ladder: Ladder
  readonly roleLevel: LadderRoleLevel
  readonly wording: RoleLevelWording
  /** Of its role, or of the skills that a person has. */
  readonly explanations: RoleExplanations
  /** Somebody's own skills instead of a role level: what they have instead of what is asked for. Always the base. */
  readonly own?: true
}

export interface FrameworkName {
  readonly id: Id
  readonly shortTitle: string
}

/** The head of a column, and everything in it but skills. */
export interface ComparisonColumn {
  readonly framework: FrameworkName
  readonly role: { readonly id: Id; readonly name: string }
  readonly roleLevel: RoleLevelName
  /** Somebody's own skills, not a role level. */
  readonly own?: true
  readonly summary: readonly string[]
  readonly responsibilities: ComparedResponsibilities
}

export interface ComparedResponsibilities {
  /** The words before the list. */
  readonly leadIn?: string
  /** Compared with the base; `plain` in the base, and if either side has no responsibilities. Empty if this side has none. */
  readonly statements: readonly MarkedStatement[]
}

/** A statement in a comparison; `plain` if there is nothing to compare it with. */
export type MarkedStatement = { readonly kind: 'plain'; readonly text: string } | PairedStatement

/**
 * Rows by their first change from left to right, in this order; `same` if no column changes the skill level. `only-in` has
 * the rows that could not be compared in any column, by the frameworks that ask for them. `asked` is the only group if there
 * is a single column.
 */
export type RowGroup =
  | {
      readonly kind: 'raised' | 'new' | 'lowered' | 'dropped' | 'unknown' | 'asked'
      readonly rows: readonly ComparisonRow[]
    }
  /** `reworded` counts the rows whose wording differs although the skill level is the same. */
  | { readonly kind: 'same'; readonly rows: readonly ComparisonRow[]; readonly reworded: number }
  | { readonly kind: 'only-in'; readonly frameworks: readonly FrameworkName[]; readonly rows: readonly ComparisonRow[] }

/** One skill across the columns. */
export interface ComparisonRow {
  readonly skill: {
    readonly id: Id
    readonly name: string
    /** The frameworks of the columns that ask for it, from left to right, each once. */
    readonly frameworks: readonly FrameworkName[]
  }
  /** One for each column. */
  readonly cells: readonly ComparisonCell[]
  /** False only if every column is the same as the base. Unknown changes, skills not compared and reworded statements count as changed. */
  readonly changed: boolean
}

export interface ComparisonCell {
  readonly asked: boolean
  /** If the column's framework has another name for the skill than the row, in our judgement. */
  readonly renamed?: { readonly id: Id; readonly name: string }
  /** `null` if the role level does not ask for the skill, or does not state its skill level; `asked` tells which. */
  readonly skillLevel: SkillLevel | null
  readonly steps: Steps
  /** The number of steps in the column's own skill scale. */
  readonly scaleLength: number
  /** The change from the base; `null` in the base, if neither asks for the skill, and if two frameworks cannot be compared. */
  readonly change: Change | null
  /** Also false if the role level does not ask for the skill. */
  readonly hasWording: boolean
  /** All `added` for a new skill; those of the base, all `removed`, for a dropped one. */
  readonly statements: readonly MarkedStatement[]
  /**
   * Ours, where a column that asks for the skill has no official wording: then ours are shown in every column that has them, and
   * official statements open beside them, unmarked.
   */
  readonly ours?: ComparedExplanation
}

/** How a column differs from the base. */
export interface ColumnSummary {
  /** Complete English: `parts.lead` and `parts.rest`, joined. */
  readonly sentence: string
  readonly parts: { readonly lead: string; readonly rest: string }
  /** Skill steps to learn; `null` if no skill can be counted, and across frameworks unless a crosswalk matches every skill one to one. */
  readonly effort: number | null
  /** Across frameworks with a crosswalk: the skills of this column without one that they are matched with one to one. */
  readonly unmatched: number
  /** Skills that the effort leaves out because a skill level is not stated. */
  readonly unknown: number
  readonly counts: ChangeCounts
}

export interface ChangeCounts extends Readonly<Record<KnownChange['kind'] | 'unknown', number>> {
  /** Skills that either column asks for. */
  readonly total: number
  /** Those of `same` whose wording differs. */
  readonly reworded: number
  /** Skills not compared, because the columns are of two frameworks and only one asks for them. */
  readonly onlyInBase: number
  readonly onlyInThis: number
}
