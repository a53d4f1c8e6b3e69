import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { systemFault } from '../folder-files'

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
  return { name: name || fileOrHref, content: await webBytes(fileOrHref), href: fileOrHref }
}

/** The content of a file. Rejects with a sentence. */
export function fileBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((reason: unknown) => {
    throw new Error(`${path} could not be read: ${systemFault(reason)}.`, { cause: reason })
  })
}

async function webBytes(href: string): Promise<Uint8Array> {
  const failed = (reason: unknown) => {
    throw new Error(`${href} could not be downloaded: ${messageOf(reason)}`, { cause: reason })
  }
  const answer = await fetch(href).catch(failed)
  if (!answer.ok) throw new Error(`${href} could not be downloaded: the server answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer().catch(failed))
}

function messageOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason)
  return reason.cause instanceof Error ? `${reason.message}: ${reason.cause.message}` : reason.message
}
