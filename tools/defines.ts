import { fileURLToPath } from 'node:url'
import { FRAMEWORKS_FOLDER, frameworkFolders } from '../data/pipeline/framework-folders.ts'

const within = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What the code takes from the state of the project when it is built; in each config of Vite and Vitest. */
export const defines = {
  BUNDLED_FRAMEWORKS: JSON.stringify(frameworkFolders(within(FRAMEWORKS_FOLDER))),
}
