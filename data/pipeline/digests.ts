import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FRAMEWORKS_FOLDER, frameworkFolders, isTraced } from './framework-folders'

export const digestsFile = join(FRAMEWORKS_FOLDER, 'digests.json')

/** sha256 of every file of the frameworks that were made from documents, by its path within data/frameworks. */
export type Digests = Readonly<Record<string, string>>

/** The digests of the files now, sorted by path. */
export function currentDigests(): Digests {
  const paths = frameworkFolders()
    .filter((id) => isTraced(join(FRAMEWORKS_FOLDER, id)))
    .flatMap((id) =>
      readdirSync(join(FRAMEWORKS_FOLDER, id), { recursive: true, encoding: 'utf8' }).map((path) => `${id}/${path}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(json|tsv)$/.test(path))
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, digestOf(path, readFileSync(join(FRAMEWORKS_FOLDER, path), 'utf8'))]),
  )
}

/** Of the content: indentation, the order of an object's fields and the kind of line ends do not count. */
export function digestOf(path: string, text: string): string {
  const canonical = path.endsWith('.json')
    ? JSON.stringify(JSON.parse(text, sortedFields))
    : text.replaceAll('\r\n', '\n')
  return createHash('sha256').update(canonical).digest('hex')
}

function sortedFields(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value
}

/** `npm run data:digests`: renews the file after an intended edit. */
export default function writeDigests(): void {
  writeFileSync(digestsFile, `${JSON.stringify(currentDigests(), null, 2)}\n`)
}
