import type { Choices } from '@/core/importing/understand/understood'
import type { FrameworkChanges } from '@/core/opening/changes'
import type { Preview } from '@/core/opening/preview'
import type { Report } from '@/core/importing/faults/fault-log'
import type { ReadFile, Understanding, UnmatchedColumns } from '@/core/importing/reading'
import type { NotKept } from '@/device/database'
import type { KeptFramework } from './kept'

/** What a person brings: a file, or a text that was pasted; `null` for a file of a folder that is left out. */
export interface GivenFile {
  readonly name: string
  readonly content: Blob | string | null
  /** The folder that it came in. */
  readonly folder?: string
}

/** What was found in the files so far, whatever came of them. */
interface Found {
  readonly files: readonly ReadFile[]
  readonly report: Report
}

/** Where opening stands. */
export type OpeningState =
  | { readonly step: 'none' }
  /** `file` is the one that is being read: empty before the first, `null` while the framework is put together. */
  | { readonly step: 'reading'; readonly names: readonly string[]; readonly file: string | null }
  /** A person has to say which column holds what. */
  | ({ readonly step: 'columns'; readonly columns: UnmatchedColumns } & Found)
  | ({ readonly step: 'nothing' } & Found)
  /** `isKeeping` while it is being written. */
  | ({
      readonly step: 'preview'
      readonly preview: Preview
      readonly understanding: Understanding | null
      /** What the person has said of the documents so far. */
      readonly choices: Choices
      readonly isKeeping: boolean
    } & Found)
  /** Kept; with `notKept`, in the memory of this tab alone. */
  | ({ readonly step: 'kept'; readonly framework: KeptFramework; readonly notKept: NotKept | null } & Found)
  /** A file could not be read from where it lies, or its reading broke off: a sentence. */
  | { readonly step: 'failed'; readonly why: string }

/** How to keep what was read: as a framework of its own, or as wording for the one of the site. */
export type KeepAs = { readonly kind: 'own'; readonly changes: FrameworkChanges } | { readonly kind: 'enriching' }
