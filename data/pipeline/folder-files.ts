import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'

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

/**
 * Writes files into a framework's folder and removes roles that are not among them; files outside the format stay. All or
 * nothing: where a file cannot be written, such as on a full disk, the folder stays as it was, and it rejects with a sentence.
 */
export function writeFolderFiles(folder: string, files: FolderFiles): Promise<void> {
  return replaceWhole(folder, async (unfinished) => {
    if (existsSync(folder)) await cp(folder, unfinished, { recursive: true })
    await rm(join(unfinished, 'roles'), { recursive: true, force: true })
    for (const [path, text] of files) {
      const file = join(unfinished, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  })
}

/** Writes one file, all or nothing. Rejects with a sentence where it cannot be written. */
export function writeWholeFile(file: string, text: string): Promise<void> {
  return replaceWhole(file, (unfinished) => writeFile(unfinished, text))
}

/** Lets something be written beside its place and moves it there when it is whole. */
async function replaceWhole(place: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const beside = (what: string) => join(dirname(place), `.${basename(place)}.${what}`)
  const unfinished = beside('unfinished')
  const before = beside('before')
  try {
    await rm(unfinished, { recursive: true, force: true })
    await write(unfinished)
    // A folder with files in it cannot be replaced in one step.
    if (existsSync(place)) await rename(place, before)
    await rename(unfinished, place)
    await rm(before, { recursive: true, force: true })
  } catch (reason) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {})
    if (!existsSync(place) && existsSync(before)) await rename(before, place)
    throw new Error(`${place} could not be written: ${systemFault(reason)}. Nothing was changed.`, { cause: reason })
  }
}

/** What the system says of a file, in words; its own message where we have none. */
export function systemFault(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason)
  const code = 'code' in reason ? String(reason.code) : ''
  return faultsInWords.get(code) ?? reason.message
}

const faultsInWords: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission is denied'],
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'there is no such file or folder'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'part of its path is a file'],
  ['EROFS', 'the disk is read-only'],
])
