import type { Choices } from '@/core/importing/understand/understood'
import type { Framework } from '@/core/model'
import { previewOf, type Preview } from '@/core/opening/preview'
import type { ColumnChoice, ReadResult, ReadingProgress } from '@/core/importing/reading'
import { bundledFrameworksIfAny } from './bundled-frameworks'
import type { GivenFile } from './opening'
import { FileUnreadable, readGivenFiles } from './read-given-files'

/** The one thing the worker is asked: to read files. */
export interface ReadTask {
  readonly files: readonly GivenFile[]
  readonly columns: ColumnChoice
  readonly choices: Choices
  readonly month: string
}

/** How far it is, and last what came of it. */
export type WorkerAnswer =
  | ({ readonly kind: 'progress' } & ReadingProgress)
  | ({ readonly kind: 'read' } & FilesRead)
  /** A sentence. */
  | { readonly kind: 'failed'; readonly why: string }

export interface FilesRead {
  readonly reading: ReadResult
  /** Of a framework. */
  readonly preview: Preview | null
  /** The framework of the site that it adds wording to, if there is one. */
  readonly here: Framework | null
}

// A fault of the program reaches the page as the worker's error.
self.addEventListener('message', ({ data }: MessageEvent<ReadTask>) => void read(data).then(answer).catch(reportError))

async function read({ files, columns, choices, month }: ReadTask): Promise<WorkerAnswer> {
  // On their way while the files are read.
  void bundledFrameworksIfAny()
  try {
    const { reading, enriching } = await readGivenFiles(files, {
      columns,
      choices,
      month,
      bundled: bundledFrameworksIfAny,
      onProgress: (progress) => answer({ kind: 'progress', ...progress }),
    })
    const preview = reading.kind === 'framework' ? previewOf(reading.framework, reading.report, enriching) : null
    return { kind: 'read', reading, preview, here: enriching?.here ?? null }
  } catch (reason) {
    if (reason instanceof FileUnreadable) return { kind: 'failed', why: reason.message }
    throw reason
  }
}

function answer(message: WorkerAnswer): void {
  // A worker has one listener, and its messages name no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(message)
}
