import type { Id } from '@/core/model'
import type { Preview } from '@/core/opening/preview'
import type { Report } from '@/core/reading/faults/report'
import type { ColumnChoice, ReadFile, ReadingProgress, UnmatchedColumns } from '@/core/reading/reading'
import type { NotKept } from '@/device/database'
import type { KeptFramework, ViewsByPath } from './kept'
import type { GivenFile, KeepAs } from './opening'

/** What the worker is asked to do. After `read` with a preview it may be asked to `keep` what it has read. */
export type WorkerTask =
  | {
      readonly kind: 'read'
      readonly files: readonly GivenFile[]
      readonly columns: ColumnChoice
      readonly month: string
    }
  | { readonly kind: 'keep'; readonly as: KeepAs; readonly now: number }
  | { readonly kind: 'rename'; readonly id: Id; readonly title: string }
  /** Makes the views of a kept framework anew, for this version of the app and of what it enriches. */
  | { readonly kind: 'renew'; readonly id: Id }

/** What it answers. */
export type WorkerAnswer =
  | ({ readonly kind: 'progress' } & ReadingProgress)
  | ({ readonly files: readonly ReadFile[]; readonly report: Report } & (
      | { readonly kind: 'columns'; readonly columns: UnmatchedColumns }
      | { readonly kind: 'nothing' }
      | { readonly kind: 'preview'; readonly preview: Preview }
    ))
  | { readonly kind: 'kept'; readonly framework: KeptFramework }
  /** The device stores nothing: these are the views it would have stored. */
  | {
      readonly kind: 'not-kept'
      readonly framework: KeptFramework
      readonly why: NotKept
      readonly views: ViewsByPath
    }
  /** A sentence. */
  | { readonly kind: 'failed'; readonly why: string }
