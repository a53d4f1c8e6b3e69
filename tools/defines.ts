import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FRAMEWORKS_FOLDER, frameworkFolders } from '../data/pipeline/framework-folders.ts'

const within = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What the code takes from the state of the project when it is built; in each config of Vite and Vitest. */
export const defines = {
  VIEWS_CODE: JSON.stringify(viewsVersion(within('src'))),
  BUNDLED_FRAMEWORKS: JSON.stringify(frameworkFolders(within(FRAMEWORKS_FOLDER))),
}

/** Tells the code that makes the views of a kept framework from any other state of it. `source` is the folder `src`. */
export function viewsVersion(source: string): string {
  const hash = createHash('sha256')
  for (const file of codeBehind(source, join(source, 'framework-source/device/write-batches.ts')).toSorted())
    hash.update(readFileSync(join(source, file)))
  return hash.digest('hex').slice(0, 12)
}

/** A file of ours and all it imports, and what those import in turn, from `source`. */
export function codeBehind(source: string, file: string, found = new Set<string>()): string[] {
  const name = relative(source, file)
  if (found.has(name)) return [...found]
  found.add(name)
  for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(/ from '((?:\.|@\/)[^']*)'/g)) {
    const path = imported.startsWith('@/') ? join(source, imported.slice(2)) : join(dirname(file), imported)
    codeBehind(source, `${path}.ts`, found)
  }
  return [...found]
}
