import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { FileToRead } from '../../../src/core/reading/reading'

/** A file or an address on the web, by which it is read. Opened only when its content is asked for; that throws what goes wrong, in words. */
export function sourceContent(fileOrHref: string): FileToRead & { readonly href?: string } {
  if (!/^https?:\/\//i.test(fileOrHref)) return { name: basename(fileOrHref), content: fileBytes(fileOrHref) }
  const name = new URL(fileOrHref).pathname.split('/').at(-1)
  return { name: name || fileOrHref, content: webBytes(fileOrHref), href: fileOrHref }
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk
  } catch (reason) {
    throw new Error(`${path} cannot be read: ${messageOf(reason)}`, { cause: reason })
  }
}

async function* webBytes(href: string): AsyncGenerator<Uint8Array> {
  const answer = await fetch(href).catch((reason: unknown) => {
    throw new Error(`${href} cannot be fetched: ${messageOf(reason)}`, { cause: reason })
  })
  if (!answer.ok || !answer.body) throw new Error(`${href} cannot be fetched: the server answers ${answer.status}`)
  yield* answer.body
}

function messageOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason)
  return reason.cause instanceof Error ? `${reason.message}: ${reason.cause.message}` : reason.message
}
