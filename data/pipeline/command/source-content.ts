import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { filesOfFolder } from '../../../src/core/importing/about-files'
import type { FileLeftOut } from '../../../src/core/importing/reading'
import { systemFault } from '../folder-files'
import { download } from '../official/download'

/** A file as it was given to the command. */
export interface Source {
  readonly name: string
  readonly content: Uint8Array
  /** Where it was fetched from, if it was. */
  readonly href?: string
  /** The folder that it came in. */
  readonly folder?: string
}

/** Reads a file, or fetches an address on the web. Where that fails, it rejects with a sentence. */
export async function sourceContent(fileOrHref: string): Promise<Source> {
  if (!/^https?:\/\//i.test(fileOrHref)) return { name: basename(fileOrHref), content: await fileBytes(fileOrHref) }
  const { username, password, pathname } = new URL(fileOrHref)
  // The address is published as the source.
  if (username || password)
    throw new Error(
      `The address at ${new URL(fileOrHref).host} has a user name or password in it. Download the file and name it instead.`,
    )
  const name = pathname.split('/').at(-1)
  return { name: name || fileOrHref, content: (await download(fileOrHref)).content, href: fileOrHref }
}

/** A file, an address, or the files of a folder, those of other kinds without their content. */
export async function sourcesIn(fileOrHref: string): Promise<(Source | FileLeftOut)[]> {
  const isFolder = await stat(fileOrHref).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [await sourceContent(fileOrHref)]
  const inside = await readdir(fileOrHref, { recursive: true, withFileTypes: true })
  const paths = inside
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileOrHref, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  return Promise.all(
    filesOfFolder(paths).map(async ({ path, isRead }) =>
      isRead
        ? { ...(await sourceContent(join(fileOrHref, path))), folder: basename(resolve(fileOrHref)) }
        : { name: basename(path), content: null },
    ),
  )
}

/** The content of a file. Rejects with a sentence. */
export function fileBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((reason: unknown) => {
    throw new Error(`${path} could not be read: ${systemFault(reason)}.`, { cause: reason })
  })
}
