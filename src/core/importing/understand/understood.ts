import type { ColumnName } from '../columns/known-columns'

/** In the order in which people have them; the word is also what `--shape` takes. */
type Shape = 'outline' | 'matrix' | 'long' | 'catalogue' | 'roles'

/** What a person, or an option of the command line, says of a document. What is absent is guessed. */
export interface Choices {
  readonly shape?: string
  /** The role that a document does not name. */
  readonly role?: string
  /** Whose levels there are: `role` or `skill`. */
  readonly stagesOf?: string
  /** What the outer headings, or the first column, are: `level`, `skill` or `role`. */
  readonly outer?: string
  /** `yes` where levels that say "As level 1, but also" have the statements of that level too. */
  readonly addUp?: string
  /** Sheets to read, by name, with commas between them. */
  readonly sheet?: string
  /** The words for skill levels, lowest first, with commas between them. */
  readonly scale?: string
}

export type Option = keyof Choices

/** What a document says of one skill at one role level, by column as in the long shape. */
export interface Asked {
  readonly cells: { readonly [Column in ColumnName]?: string | undefined }
  /** In its table, the first being 1; 0 in an outline. */
  readonly row: number
  /** The sheet or the headings it is in. */
  readonly at: string
}

/** A skill with its own levels, where a document names no role that asks for it. */
export interface Described {
  readonly skill: string
  readonly description: string
  readonly wording: ReadonlyMap<string, string>
}

/** Something that was settled, by the document, by a guess or by an answer, and the option that settles it otherwise. */
export interface Guess {
  readonly option: Option
  readonly value: string
  /** A sentence. */
  readonly text: string
}

export interface Question {
  readonly option: Option
  readonly text: string
  readonly answers: readonly { readonly value: string; readonly text: string }[]
}

/** What a part of a document was read as; `Not read` for what was left out. */
export type ReadAs = 'Group' | 'Skill' | 'Description' | 'Role' | 'Level' | 'Not read'

/** The beginning of a document in its own words, with what each column or heading was read as. */
export type Drawing =
  | {
      readonly kind: 'table'
      readonly name: string
      readonly columns: readonly { readonly heading: string; readonly as: ReadAs }[]
      readonly rows: readonly (readonly string[])[]
    }
  | {
      readonly kind: 'outline'
      readonly lines: readonly { readonly text: string; readonly depth: number; readonly as: ReadAs }[]
    }

/** What was understood of documents. */
export interface Understood {
  readonly shape: Shape
  readonly asked: readonly Asked[]
  readonly described: readonly Described[]
  /** Words for skill levels, lowest first, where the document gives their order. */
  readonly scale: readonly string[]
  readonly guesses: readonly Guess[]
  /** `null` where nothing is open. */
  readonly question: Question | null
  /** Of the first table, or of the outline; `null` of a long table, whose headings say it. */
  readonly drawing: Drawing | null
  /** Parts of the documents that were left out on purpose. */
  readonly leftOut: readonly string[]
}
