import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** From the root of the project. */
export const FRAMEWORKS_FOLDER = 'data/frameworks'

/**
 * The names of the folders under `root`, which are the ids of the frameworks that come with the site, in the order they
 * are offered: those first whose framework.json says `"default": true`, then the others by id. A name that begins with a dot is
 * of a folder that is being written.
 */
export function frameworkFolders(root = FRAMEWORKS_FOLDER): string[] {
  return readdirSync(root, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() && !entry.name.startsWith('.')
        ? [{ name: entry.name, isDefault: isDefault(join(root, entry.name)) }]
        : [],
    )
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

/** Whether a framework was made from documents that trace.json names. An import does not change it. */
export function isTraced(folder: string): boolean {
  return existsSync(join(folder, 'trace.json'))
}

/** Whether "Roles" and "Skills" open this framework on screens that are about none. */
export function isDefault(folder: string): boolean {
  try {
    const about: unknown = JSON.parse(readFileSync(join(folder, 'framework.json'), 'utf8'))
    return typeof about === 'object' && about !== null && 'default' in about && about.default === true
  } catch {
    // A file that is missing or broken is reported where the folder is read.
    return false
  }
}
