import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The files of a framework's folder that say what the framework is, by their path in it, in the order of the paths. */
export type FolderFiles = ReadonlyMap<string, string>

const PART_OF_A_FRAMEWORK = /^(framework\.json|skills\.json|requirements\.tsv|roles\/[^/]+\.json)$/

/** Reads the files of a framework's folder; whatever else lies in it is left alone. */
export async function readFolderFiles(folder: string): Promise<FolderFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => PART_OF_A_FRAMEWORK.test(path))
  const files = paths.toSorted().map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)
  return new Map(await Promise.all(files))
}
