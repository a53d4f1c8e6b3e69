/**
 * The model of a capability framework, wide enough for frameworks that state a skill level for every
 * requirement and for those that state none. A value of type `Framework` has passed `parseFramework`
 * (src/core/format): every id it names exists, every list is present, every order is meaningful.
 *
 * All wording is the source's, to the letter. Where a source is silent a field is absent or its list empty:
 * nothing here stands for "none" and "not said" at once. Explanations alone are not the source's, and are shown as such.
 */

/** A kebab-case name made by `idFromName`; never a position. */
export type Id = string

/** One published set of roles and skills. */
export interface Framework {
  /** The version of the file format. */
  readonly format: 1
  readonly id: Id
  readonly title: string
  /** The title as a breadcrumb has room for it, e.g. "UK Digital, Data and Technology, 2020". */
  readonly shortTitle: string
  readonly publisher: string
  /** As the publisher calls it, e.g. "January 2020" or "Second draft". */
  readonly edition: string
  /** BCP 47, e.g. "en-GB". */
  readonly language: string
  /** `null` where the source states no licence; the screens say so. */
  readonly licence: Licence | null
  readonly source: Source
  /** Lowest first. A skill level counts its place from 1; "not required" counts 0. */
  readonly skillScale: readonly SkillLevel[]
  /** Empty where the framework groups no roles. */
  readonly roleFamilies: readonly RoleFamily[]
  readonly roles: readonly Role[]
  readonly skills: readonly Skill[]
  /** Our judgement, or that of the person who made the file; never the source's. Each pair of skills once. */
  readonly relatedSkills: readonly RelatedSkills[]
  /** What the authors wrote to themselves about the document as a whole. */
  readonly notes: readonly string[]
  readonly repairs: readonly Repair[]
  readonly redirects: readonly Redirect[]
}

export interface Licence {
  readonly name: string
  /** http or https. */
  readonly href?: string
  /** The attribution the licence asks for, e.g. "© Crown copyright". */
  readonly attribution?: string
}

export interface Source {
  /** The document's own title. */
  readonly title: string
  /** http or https; absent where no address is known, and then no link is shown. */
  readonly href?: string
  /** When the source was published, in its own words. */
  readonly published?: string
  /** When the source was read, e.g. "October 2025". */
  readonly read?: string
}

/** One step of a framework's `skillScale`. */
export interface SkillLevel {
  readonly id: Id
  readonly name: string
}

export interface RoleFamily {
  readonly id: Id
  readonly name: string
}

/**
 * What a source says in one place: a paragraph, whose sentences are its statements, or a list, whose items are.
 * `statementsOf` (src/core/comparing/statements.ts) reads the statements of either.
 */
export type Wording = string | ListWording

export interface ListWording {
  /** The words before the list, e.g. "At this level, you:". */
  readonly leadIn?: string
  readonly items: readonly string[]
}

/** A capability that roles share. */
export interface Skill {
  readonly id: Id
  readonly name: string
  /** The name as published, where it was misspelt and `name` corrects it. */
  readonly publishedName?: string
  /** What the skill is, at any skill level. The Canadian drafts say all they say of a skill here. */
  readonly description?: Wording
  /** A term the source defines among the skill's statements, kept apart because it is no statement. */
  readonly definition?: string
  /** By skill level id: what a person at that skill level can do, unless a requirement has wording of its own. */
  readonly wording: Readonly<Record<Id, Wording>>
  /** Skill levels of which the source says that they are not defined yet. */
  readonly notDefined?: readonly Id[]
  readonly explanation?: SkillExplanation
  readonly notes: readonly string[]
}

/**
 * How close two skills are. `variant`: nearly the same skill. `related`: to know one helps with the other. `refused`: neither,
 * though their names or texts suggest it. What each counts for is said in src/core/related-skills.ts.
 */
export interface RelatedSkills {
  /** The order of the two makes no difference. */
  readonly skills: readonly [Id, Id]
  readonly kind: 'variant' | 'related' | 'refused'
  /** Why, in one sentence that a person of the field would accept. */
  readonly reason: string
}

/** An account of a skill that is not its source's wording: screens label it, and show it where they have no wording. */
export interface SkillExplanation {
  /** What the skill is, in a sentence. */
  readonly summary: string
  /** By skill level id. */
  readonly skillLevels: Readonly<Record<Id, Explanation>>
  /** Where a requirement states no skill level. */
  readonly notStated?: Explanation
}

/** What a skill level adds to those below it, which are not said again. */
export interface Explanation {
  readonly statements: readonly string[]
  readonly example?: string
}

/** A named job with its ladder. */
export interface Role {
  readonly id: Id
  readonly name: string
  readonly publishedName?: string
  /** The id of a role family; absent where the framework has none. */
  readonly roleFamily?: Id
  /** The line under the title of the source's page. */
  readonly tagline?: string
  /** How the source introduces its page, before it speaks of the role. */
  readonly introduction: readonly Wording[]
  /** What the role does, a paragraph an entry. */
  readonly summary: readonly string[]
  readonly responsibilities?: ListWording
  /** What the source says of the role's skills as a whole, e.g. that "the level of expertise for each will vary". */
  readonly aboutSkills?: string
  /** Lowest role level first. */
  readonly roleLevels: readonly RoleLevel[]
  /** Names the source gives under "related"; it gives no address for them. */
  readonly relatedRoles: readonly string[]
  readonly relatedCourses: readonly string[]
  readonly furtherReading: readonly string[]
  readonly notes: readonly string[]
}

/** One role level of a role's ladder. */
export interface RoleLevel {
  readonly id: Id
  readonly name: string
  readonly publishedName?: string
  /** Pay classification printed beside the role level, e.g. "CS-03". */
  readonly grade?: string
  /** A paragraph an entry. */
  readonly summary: readonly string[]
  readonly responsibilities?: ListWording
  /** What the source adds after the responsibilities, a paragraph an entry. */
  readonly closing: readonly string[]
  /** Text the authors left to be replaced; shown as such, never as responsibilities. */
  readonly placeholders: readonly string[]
  /** The column of the authors' table the role level was drawn from, e.g. "Practitioner". Never a skill level. */
  readonly drawnFrom?: string
  /** In the source's order. */
  readonly requirements: readonly Requirement[]
  readonly notes: readonly string[]
}

/** What a role level asks of one skill. */
export interface Requirement {
  readonly skill: Id
  /** A skill level id; `null` where the source asks for the skill and states no skill level. */
  readonly skillLevel: Id | null
  /** Only where this requirement's wording differs from the skill's wording at the same skill level. */
  readonly wording?: Wording
}

/** One place where the data departs from the source's bytes, with what the source says. */
export interface Repair {
  /** In the words of the screen, e.g. "Product manager, Head of product, summary". */
  readonly where: string
  readonly published: string
  readonly repaired: string
  readonly why: string
}

/**
 * An id that was given up. `from` and `to` are addresses within the framework, with plain slashes and without its id:
 * `roles/ROLE`, `roles/ROLE/ROLE-LEVEL` or `skills/SKILL`.
 */
export interface Redirect {
  readonly from: string
  readonly to: string
}
