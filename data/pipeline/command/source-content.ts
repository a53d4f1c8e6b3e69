import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { systemFault } from '../folder-files'
import { download } from '../official/download'

/** A file as it was given to the command. */
export interface Source {
  readonly name: string
  readonly content: Uint8Array
  /** Where it was fetched from, if it was. */
  readonly href?: string
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

/** The content of a file. Rejects with a sentence. */
export function fileBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((reason: unknown) => {
    throw new Error(`${path} could not be read: ${systemFault(reason)}.`, { cause: reason })
  })
}
