import type { Document } from './document'
import type { Choices, Understood } from './understand/understood'
import type { Framework } from '../model'
import type { FrameworkCard } from '../views/model'
import type { ColumnName } from './columns/known-columns'
import type { ColumnPlaces } from './columns/match-columns'
import type { Encoding } from './sources/decode'
import type { Report } from './faults/fault-log'

/** What a table of roles and skills does not say of itself. */
export type AboutFramework = Omit<FrameworkCard, 'skillScale'>

/** A file as it comes: its name as the person knows it, and its bytes; or text, where it was pasted. */
export interface FileToRead {
  readonly name: string
  readonly content: Uint8Array | string
}

/** A file of a folder that is not read: it is of another kind. */
export interface FileLeftOut {
  readonly name: string
  readonly content: null
}

/** How far reading has come. */
export interface ReadingProgress {
  /** The file that is being read; `null` while the framework is put together from all of them. */
  readonly file: string | null
}

/** What a file turned out to contain. */
export type FileContent =
  | { readonly kind: 'roles' | 'skills' | 'nothing' }
  /** Not in the long shape: perhaps a matrix. */
  | { readonly kind: 'unmatched'; readonly columns: UnmatchedColumns; readonly document: Document }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'document'; readonly document: Document }

/** A file of which a person has to say which column contains what. */
export interface UnmatchedColumns {
  readonly file: string
  readonly headings: readonly string[]
  /** What could be matched. */
  readonly places: ColumnPlaces
  readonly missing: readonly ColumnName[]
  /** The first rows, so that one sees what the columns contain. */
  readonly sample: readonly (readonly string[])[]
}

/** Which column contains what, by the name of the file, as a person has said. */
export type ColumnChoice = ReadonlyMap<string, ColumnPlaces>

/** What a file turned out to be. */
export interface ReadFile {
  readonly name: string
  /** `related`: a table of related skills. */
  readonly kind: FileContent['kind'] | 'related'
  /** `null` for what was pasted. */
  readonly encoding: Encoding | null
  /** In bytes, or in characters of what was pasted. */
  readonly size: number
  readonly rows: number
}

export interface ReadingOptions {
  /** What the framework is called and whose it is, where its files do not say. */
  readonly about: (isOfficial: boolean, title?: string) => AboutFramework
  readonly columns?: ColumnChoice
  /** What a person says of the documents. */
  readonly choices?: Choices
  readonly onProgress?: (progress: ReadingProgress) => void
}

/** What came of reading. Whatever came, the report says every fault that was found. */
export type ReadResult = { readonly files: readonly ReadFile[]; readonly report: Report } & (
  | {
      readonly kind: 'framework'
      readonly framework: Framework
      readonly isOfficial: boolean
      /** What was understood of documents; `null` where all files were in a shape of ours. */
      readonly understanding: Understanding | null
    }
  /** The person has to say what its columns hold; then it is read again with `columns`. */
  | { readonly kind: 'columns'; readonly columns: UnmatchedColumns }
  | { readonly kind: 'nothing' }
)

/** How documents were understood, without what they say. */
export type Understanding = Omit<Understood, 'asked' | 'described' | 'scale'>
