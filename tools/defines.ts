import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FRAMEWORKS_FOLDER, frameworkFolders } from '../data/pipeline/framework-folders.ts'

const folder = fileURLToPath(new URL(`../${FRAMEWORKS_FOLDER}`, import.meta.url))
const ids = frameworkFolders(folder)

/** What the code takes from the state of the project when it is built; in each config of Vite and Vitest. */
export const defines = {
  BUNDLED_FRAMEWORKS: JSON.stringify(ids),
  BUNDLED_TITLES: JSON.stringify(ids.map(shortTitleOf)),
}

function shortTitleOf(id: string): unknown {
  return JSON.parse(readFileSync(join(folder, id, 'framework.json'), 'utf8')).shortTitle
}
