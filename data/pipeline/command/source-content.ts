import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { FileToRead } from '../../../src/core/reading/reading'

/** A file, or an address on the web. It is opened when its content is read; if that fails, it throws an error with a sentence. */
export function sourceContent(fileOrHref: string): FileToRead & { readonly href?: string } {
  if (!/^https?:\/\//i.test(fileOrHref)) return { name: basename(fileOrHref), content: fileBytes(fileOrHref) }
  const name = new URL(fileOrHref).pathname.split('/').at(-1)
  return { name: name || fileOrHref, content: webBytes(fileOrHref), href: fileOrHref }
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk
  } catch (reason) {
    throw new Error(`${path} could not be read: ${messageOf(reason)}`, { cause: reason })
  }
}

async function* webBytes(href: string): AsyncGenerator<Uint8Array> {
  const answer = await fetch(href).catch((reason: unknown) => {
    throw new Error(`${href} could not be downloaded: ${messageOf(reason)}`, { cause: reason })
  })
  if (!answer.ok || !answer.body)
    throw new Error(`${href} could not be downloaded: the server answered ${answer.status}`)
  yield* answer.body
}

function messageOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason)
  return reason.cause instanceof Error ? `${reason.message}: ${reason.cause.message}` : reason.message
}
