import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Id } from '@/core/model'
import { FRAMEWORKS_FOLDER, frameworkFolders, isTraced } from '../framework-folders'
import { readFramework } from '../frameworks'
import { traceFramework, type Trace } from './trace-framework'
import { traceFileSchema, type TracedDocument } from './trace-file'

/** The documents that a framework was made from, as its folder lists them. */
export function documentsOf(frameworkFolder: string): TracedDocument[] {
  return v.parse(traceFileSchema, JSON.parse(readFileSync(join(frameworkFolder, 'trace.json'), 'utf8'))).documents
}

export interface TracedFolder {
  readonly id: Id
  readonly folder: string
  readonly documents: readonly TracedDocument[]
}

/** The bundled frameworks that were made from documents, with these; or a sentence if no folder was named, or documents are missing. */
export function tracedFolders(sources: string): TracedFolder[] | string {
  if (sources === '') return 'Name the folder of the source documents: npm run data:trace -- FOLDER'
  const traced = frameworkFolders()
    .map((id) => ({ id, folder: join(FRAMEWORKS_FOLDER, id) }))
    .filter(({ folder }) => isTraced(folder))
    .map((framework) => ({ ...framework, documents: documentsOf(framework.folder) }))
  const missing = traced
    .flatMap(({ documents }) => documents.map(({ file }) => file))
    .filter((file) => !existsSync(join(sources, file)))
  if (missing.length === 0) return traced
  return `Not found in ${sources}: ${missing.toSorted().join(', ')}. The folder must contain every document that a trace.json names.`
}

/** Traces one framework's folder. All of its documents must be in the folder `sources`. */
export async function traceFolder(frameworkFolder: string, sources: string): Promise<Trace> {
  const { framework, issues } = await readFramework(frameworkFolder)
  if (!framework) return { accounts: [], faults: issues.map(({ where, what }) => `${where}: ${what}`) }

  const documents = documentsOf(frameworkFolder)
  const trace = traceFramework(framework, documents, (file) => readFileSync(join(sources, file), 'utf8'))
  return { ...trace, faults: [...trace.faults, ...documents.flatMap((document) => otherFile(document, sources))] }
}

/** The comparison of lines ignores blanks: only the digest shows that none was added or lost. */
function otherFile({ file, sha256 }: TracedDocument, sources: string): string[] {
  const found = createHash('sha256')
    .update(readFileSync(join(sources, file)))
    .digest('hex')
  return found === sha256
    ? []
    : [`${file} is not the document the data was made from: its sha256 is ${found}, trace.json has ${sha256}`]
}
