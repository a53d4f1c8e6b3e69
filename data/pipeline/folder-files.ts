import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** The files of a framework's folder that belong to the format, by their path in it, in the order of the paths. */
export type FolderFiles = ReadonlyMap<string, string>

const PART_OF_A_FRAMEWORK = /^(framework\.json|skills\.json|requirements\.tsv|roles\/[^/]+\.json)$/

/** Reads the files of a framework's folder, and ignores all others. */
export async function readFolderFiles(folder: string): Promise<FolderFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => PART_OF_A_FRAMEWORK.test(path))
  const files = paths.toSorted().map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)
  return new Map(await Promise.all(files))
}

/** Writes files into a framework's folder and removes roles that are not among them. Files outside the format stay. */
export async function writeFolderFiles(folder: string, files: FolderFiles): Promise<void> {
  await rm(join(folder, 'roles'), { recursive: true, force: true })
  for (const [path, text] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
