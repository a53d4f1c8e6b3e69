import type { Change, KnownChange, Steps } from '../changes'
import type { Id, SkillLevel } from '../model'
import type { Ladder, LadderRoleLevel, RoleLevelName, RoleLevelWording } from '../views/model'
import type { PairedStatement } from './wording'

/**
 * What a comparison of role levels holds, for a screen to draw and for an export to write.
 *
 * The first column is the base. Within one framework a skill that a role level does not ask for counts 0 steps. Between
 * two frameworks it says nothing, because the other framework may have it under another name: there a skill is compared
 * only where both columns ask for it, and its skill level only where both scales have the same steps. So with a base and
 * a second column of one framework and a third of another, a row may be `dropped` in the second and not compared in the third.
 */
export interface Comparison {
  /** One to four, in the order they were given. */
  readonly columns: readonly ComparisonColumn[]
  /** None is empty. */
  readonly groups: readonly RowGroup[]
  /** One for each column after the base. */
  readonly summaries: readonly ColumnSummary[]
}

/** A role level to compare: the two views it is made from, and which role level of the ladder it is. */
export interface ComparedColumn {
  readonly ladder: Ladder
  readonly roleLevel: LadderRoleLevel
  readonly wording: RoleLevelWording
  /** Somebody's own skills in the place of a role level: what they have stands where it is asked otherwise. Only ever the base. */
  readonly own?: true
}

export interface FrameworkName {
  readonly id: Id
  readonly shortTitle: string
}

/** The head of a column and what its source says besides skills. */
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
  /** Marked against the base; `plain` in the base, and where either side has no responsibilities. Empty where this source has none. */
  readonly statements: readonly MarkedStatement[]
}

/** A statement as a comparison shows it; `plain` where there is nothing to compare it with. */
export type MarkedStatement = { readonly kind: 'plain'; readonly text: string } | PairedStatement

/**
 * Rows by their first change from left to right, in this order; `same` where no column changes the skill level.
 * `only-in` holds the rows that no column could compare, by the frameworks that ask for them; `asked` is the one
 * group of a comparison of a single column.
 */
export type RowGroup =
  | {
      readonly kind: 'raised' | 'new' | 'lowered' | 'dropped' | 'unknown' | 'asked'
      readonly rows: readonly ComparisonRow[]
    }
  /** `reworded` counts the rows whose wording differs all the same. */
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
  /** False only where every column says the same as the base: an unknown, a skill not compared and a reworded statement all count. */
  readonly changed: boolean
}

export interface ComparisonCell {
  readonly asked: boolean
  /** `null` where the role level does not ask for the skill or its skill level is not stated; `asked` tells which. */
  readonly skillLevel: SkillLevel | null
  readonly steps: Steps
  /** The steps of the column's own skill scale. */
  readonly scaleLength: number
  /** Against the base; `null` in the base, where neither asks for the skill, and where two frameworks leave nothing to compare. */
  readonly change: Change | null
  /** False where the role level does not ask for the skill, too. */
  readonly hasWording: boolean
  /** A new skill's are all `added`, a dropped one's are the base's, all `removed`. */
  readonly statements: readonly MarkedStatement[]
}

/** What a column amounts to against the base. */
export interface ColumnSummary {
  /** English, complete: `parts.lead` and `parts.rest` joined. */
  readonly sentence: string
  readonly parts: { readonly lead: string; readonly rest: string }
  /** Skill steps to learn; `null` across frameworks, and where no skill asked for can be counted. */
  readonly effort: number | null
  /** Skills the effort leaves out because a skill level is not stated. */
  readonly unknown: number
  readonly counts: ChangeCounts
}

export interface ChangeCounts extends Readonly<Record<KnownChange['kind'] | 'unknown', number>> {
  /** Skills that either column asks for. */
  readonly total: number
  /** Of `same`, those whose wording differs. */
  readonly reworded: number
  /** Skills not compared, because the columns are of two frameworks and only one asks for them. */
  readonly onlyInBase: number
  readonly onlyInThis: number
}
