import type {
  Explanation,
  Id,
  Licence,
  ListWording,
  Redirect,
  RelatedSkills,
  Repair,
  Role,
  RoleFamily,
  Skill,
  SkillExplanation,
  SkillLevel,
  Source,
  Wording,
} from '../model'

/**
 * The views of a framework: what one screen needs and no more, so that opening one role level does not load 52 roles.
 * `viewsOf` makes them; the pipeline writes each as a file, and the screens read them by the same paths.
 */

/** What every page says about its framework. */
export interface FrameworkCard {
  readonly id: Id
  readonly title: string
  readonly shortTitle: string
  readonly publisher: string
  readonly edition: string
  readonly language: string
  readonly licence: Licence | null
  readonly source: Source
  readonly skillScale: readonly SkillLevel[]
}

/** One row of the list of frameworks: the card and what the framework contains. */
export interface FrameworkSummary extends FrameworkCard {
  /** Of the whole framework: tells one state of its content from another. */
  readonly checksum: string
  readonly counts: FrameworkCounts
  readonly repairs: readonly Repair[]
  readonly notes: readonly string[]
  /** Of one that is kept on this device, from files: beside those of the site, or adding wording to one of them. */
  readonly onDevice?: OnDevice
  /** One of several downloads of the official files, to compare. Searches leave it out: the framework with its wording is there too. */
  readonly isDownload?: true
}

export interface OnDevice {
  readonly kind: 'own' | 'enriching'
  readonly files: readonly string[]
}

export interface FrameworkCounts {
  readonly roleFamilies: number
  readonly roles: number
  readonly roleLevels: number
  readonly skills: number
  readonly requirements: number
  /** Requirements whose skill level the source does not state. */
  readonly requirementsUnknown: number
  /** Requirements with wording of their own, or of their skill at that skill level (its description where none is stated). */
  readonly requirementsWithWording: number
  /** Pairs of a skill and a skill level of which we have any wording. */
  readonly wordings: number
}

/** Names and ids of everything in a framework: for browsing, picking, and finding the nearest match of a wrong id. */
export interface FrameworkOutline {
  readonly framework: FrameworkCard
  readonly roleFamilies: readonly RoleFamily[]
  readonly roles: readonly RoleOutline[]
  readonly skills: readonly SkillOutline[]
  readonly redirects: readonly Redirect[]
}

export interface RoleOutline {
  readonly id: Id
  readonly name: string
  readonly roleFamily?: Id
  readonly roleLevels: readonly RoleLevelName[]
}

export interface RoleLevelName {
  readonly id: Id
  readonly name: string
  readonly publishedName?: string
  readonly grade?: string
}

export interface SkillOutline {
  readonly id: Id
  readonly name: string
  /** Ids of the role families of the roles that ask for the skill, in the framework's order. */
  readonly roleFamilies: readonly Id[]
  /** How many roles ask for it, on any role level. */
  readonly roles: number
}

/**
 * How senior each role level is, role by role in the order of the outline: the steps of the skill levels it states, how many
 * skills those are, and how many it asks for. Their seniority is the first by the second; 0 by 0 where none is stated.
 */
export interface FrameworkSeniority {
  readonly roles: readonly (readonly (readonly [sum: number, stated: number, asked: number])[])[]
}

/** A role's role levels and what each asks, without any wording: enough for the matrix, the charts and every figure. */
export interface Ladder {
  readonly framework: FrameworkCard
  readonly role: {
    readonly id: Id
    readonly name: string
    readonly publishedName?: string
    readonly roleFamily?: RoleFamily
    /** The framework has no other role, so that there is nothing to move to or to share skills with. */
    readonly isOnly?: true
  }
  /** Lowest role level first. */
  readonly roleLevels: readonly LadderRoleLevel[]
  /** The skills any role level asks for, in the framework's order. */
  readonly skills: readonly LadderSkill[]
}

interface LadderSkill {
  readonly id: Id
  readonly name: string
  /** How many roles of the framework ask for it, this one among them. */
  readonly roles: number
}

export interface LadderRoleLevel extends RoleLevelName {
  /** In the source's order; `null` where the skill level is not stated. */
  readonly requirements: readonly { readonly skill: Id; readonly skillLevel: Id | null }[]
}

/** What the source says about a role as a whole. */
export type RoleDescription = Pick<
  Role,
  | 'id'
  | 'name'
  | 'publishedName'
  | 'tagline'
  | 'introduction'
  | 'summary'
  | 'responsibilities'
  | 'aboutSkills'
  | 'relatedRoles'
  | 'relatedCourses'
  | 'furtherReading'
  | 'notes'
>

/** What the source says about one role level, with the wording of each of its requirements. */
export interface RoleLevelWording {
  readonly id: Id
  readonly summary: readonly string[]
  readonly responsibilities?: ListWording
  readonly closing: readonly string[]
  readonly placeholders: readonly string[]
  readonly drawnFrom?: string
  readonly notes: readonly string[]
  /** By skill id; a skill is absent if we don't have its wording. Where no skill level is stated, the skill's description. */
  readonly skills: Readonly<Record<Id, Wording>>
  /** By skill id, at the skill level that is asked for; a skill that is not explained is absent. */
  readonly explanations: Readonly<Record<Id, Explanation>>
}

/**
 * The skills that any role level of a role asks for, by id, each explained from the lowest skill level to the highest that is
 * asked for. A comparison shows what is between two skill levels.
 */
export type RoleExplanations = Readonly<Record<Id, Omit<SkillExplanation, 'summary'>>>

/** What each skill is, by its id: in its source's words where they are a text, else in ours; absent where there are neither. */
export interface SkillSummaries {
  readonly official: Readonly<Record<Id, string>>
  readonly ours: Readonly<Record<Id, string>>
}

/** A skill from its lowest skill level to its highest, with the role levels that ask for each. */
export interface SkillLadder {
  readonly framework: FrameworkCard
  readonly skill: Pick<
    Skill,
    'id' | 'name' | 'publishedName' | 'description' | 'definition' | 'notDefined' | 'explanation' | 'notes'
  >
  /** One entry a skill level of the scale, lowest first. */
  readonly steps: readonly SkillStep[]
  /** Role levels that ask for the skill without stating a skill level. */
  readonly notStated: readonly AskingRoleLevel[]
  /** Variants first, then related skills; a pair that was refused is not among them. */
  readonly related: readonly RelatedSkill[]
  /** The skills of that id in the other frameworks known when the view was made. */
  readonly elsewhere: readonly SkillElsewhere[]
  /** What the skill is called in other frameworks, in our judgement (data/crosswalks); absent where there is none. */
  readonly renamed?: readonly SkillRenamed[]
}

export interface RelatedSkill {
  readonly skill: { readonly id: Id; readonly name: string }
  readonly kind: 'variant' | 'related'
  readonly reason: string
  /** Whether there is anything to read of both: official wording or our explanation. */
  readonly canRead: boolean
}

interface SkillElsewhere {
  readonly framework: { readonly id: Id; readonly shortTitle: string }
  readonly name: string
}

interface SkillRenamed {
  readonly framework: { readonly id: Id; readonly shortTitle: string }
  readonly skill: { readonly id: Id; readonly name: string }
  /** Whether that framework's wording of it is here. */
  readonly hasWording: boolean
}

interface SkillStep {
  readonly skillLevel: SkillLevel
  /** Absent if we don't have the wording. */
  readonly wording?: Wording
  readonly roleLevels: readonly AskingRoleLevel[]
}

export interface AskingRoleLevel {
  readonly role: Id
  readonly roleName: string
  readonly roleFamily?: RoleFamily
  readonly roleLevel: RoleLevelName
  /** Where this role level's wording differs from the step's. */
  readonly wording?: Wording
}

/** What every role level of a framework asks, without any wording: enough for every move and every path. */
export interface FrameworkRequirements {
  readonly framework: FrameworkCard
  readonly roleFamilies: readonly RoleFamily[]
  /** In the framework's order; `RoleLevelRequirements.asks` names them by their place in this list. */
  readonly skills: readonly { readonly id: Id; readonly name: string }[]
  readonly roles: readonly RoleRequirements[]
  readonly ties: SkillTies
}

/** Which skills are close to each other, each pair once, by their places in the list of skills. */
export interface SkillTies {
  readonly variants: readonly SkillPair[]
  readonly related: readonly SkillPair[]
}

export type SkillPair = readonly [skill: number, other: number]

/** Every pair of skills that was judged, or whose names differ only in brackets, with the reason. */
export interface RelatedSkillsList {
  readonly framework: FrameworkCard
  readonly relatedSkills: readonly RelatedSkills[]
  /** Skills that have neither official wording nor our explanation. */
  readonly withoutWords: readonly Id[]
}

export interface RoleRequirements extends Omit<RoleOutline, 'roleLevels'> {
  /** Lowest role level first. */
  readonly roleLevels: readonly RoleLevelRequirements[]
}

export interface RoleLevelRequirements extends RoleLevelName {
  /** In the source's order: the place of a skill and the steps asked of it; `null` where the skill level is not stated. */
  readonly asks: readonly (readonly [skill: number, steps: number | null])[]
}
