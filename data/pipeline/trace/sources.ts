import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundledFrameworkIds } from '@/core/bundled'
import type { Id } from '@/core/model'
import { FRAMEWORKS_FOLDER } from '../frameworks'
import { documentsOf } from './trace-folder'
import type { TracedDocument } from './trace-file'

export interface TracedFolder {
  readonly id: Id
  readonly folder: string
  readonly documents: readonly TracedDocument[]
}

/** The bundled frameworks with their documents; or a sentence for the person who named no folder, or one that lacks some. */
export function tracedFolders(sources: string): TracedFolder[] | string {
  if (sources === '') return 'Say where the source documents are, e.g. npm run data:trace -- FOLDER'
  const traced = bundledFrameworkIds.map((id) => {
    const folder = join(FRAMEWORKS_FOLDER, id)
    return { id, folder, documents: documentsOf(folder) }
  })
  const missing = traced
    .flatMap(({ documents }) => documents.map(({ file }) => file))
    .filter((file) => !existsSync(join(sources, file)))
  if (missing.length === 0) return traced
  return `Not in ${sources}: ${missing.toSorted().join(', ')}. The folder has to hold every document that a trace.json names.`
}
