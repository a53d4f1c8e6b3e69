import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Id } from '@/core/model'
import { FRAMEWORKS_FOLDER, frameworkFolders, isTraced } from '../framework-folders'
import { documentsOf } from './trace-folder'
import type { TracedDocument } from './trace-file'

export interface TracedFolder {
  readonly id: Id
  readonly folder: string
  readonly documents: readonly TracedDocument[]
}

/** The bundled frameworks that were made from documents, with these; or a sentence for the person who named no folder, or one that lacks some. */
export function tracedFolders(sources: string): TracedFolder[] | string {
  if (sources === '') return 'Say where the source documents are, e.g. npm run data:trace -- FOLDER'
  const traced = frameworkFolders()
    .map((id) => ({ id, folder: join(FRAMEWORKS_FOLDER, id) }))
    .filter(({ folder }) => isTraced(folder))
    .map((framework) => ({ ...framework, documents: documentsOf(framework.folder) }))
  const missing = traced
    .flatMap(({ documents }) => documents.map(({ file }) => file))
    .filter((file) => !existsSync(join(sources, file)))
  if (missing.length === 0) return traced
  return `Not in ${sources}: ${missing.toSorted().join(', ')}. The folder has to hold every document that a trace.json names.`
}
