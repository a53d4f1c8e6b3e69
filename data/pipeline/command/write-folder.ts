import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FolderFiles } from '../folder-files'

/** Writes files into a framework's folder. Roles the files do not have are removed; what is no part of a framework stays. */
export async function writeFolder(folder: string, files: FolderFiles): Promise<void> {
  await rm(join(folder, 'roles'), { recursive: true, force: true })
  for (const [path, text] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
