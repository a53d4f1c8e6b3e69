import type { Framework } from '../model'
import type { FrameworkCard } from '../views/model'
import type { Encoding } from './bytes/decoded-text'
import type { Report } from './faults/report'
import type { ColumnChoice, FileContent, UnmatchedColumns } from './files/file-content'

/** What a table of roles and skills does not say of itself. */
export type AboutFramework = Omit<FrameworkCard, 'skillScale'>

/** A file as it comes: its name as the person knows it, and its bytes in pieces of any length; or text, where it was pasted. */
export interface FileToRead {
  readonly name: string
  readonly content: AsyncIterable<Uint8Array> | string
}

/** How far reading has come. */
export interface ReadingProgress {
  readonly file: string
  /** Bytes of this file, or characters of what was pasted. */
  readonly size: number
  readonly rows: number
}

/** What a file turned out to be. */
export interface ReadFile {
  readonly name: string
  readonly kind: FileContent['kind']
  /** `null` for what was pasted. */
  readonly encoding: Encoding | null
  /** In bytes, or in characters of what was pasted. */
  readonly size: number
  readonly rows: number
}

export interface ReadingOptions {
  /** What the framework is called and whose it is, where its files do not say. */
  readonly about: (isOfficial: boolean) => AboutFramework
  readonly columns?: ColumnChoice
}

/** What came of reading. Whatever came, the report says every fault that was found. */
export type ReadResult = { readonly files: readonly ReadFile[]; readonly report: Report } & (
  | { readonly kind: 'framework'; readonly framework: Framework; readonly isOfficial: boolean }
  /** The person has to say what its columns hold; then it is read again with `columns`. */
  | { readonly kind: 'columns'; readonly columns: UnmatchedColumns }
  | { readonly kind: 'nothing' }
)
