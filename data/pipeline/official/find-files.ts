import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Parser } from 'htmlparser2'
import { findHeading } from '../../../src/core/importing/columns/find-heading'
import { decode, kindOfBinary } from '../../../src/core/importing/sources/decode'
import { counted } from '../../../src/core/text/words'
import { systemFault } from '../folder-files'
import { download, LARGEST_FILE, sentenceOf, type DownloadOptions } from './download'

/** A file of roles or of skills, as it came. */
interface FoundFile {
  readonly kind: 'roles' | 'skills'
  /** Its name where it came from. */
  readonly name: string
  /** An address or a path. */
  readonly from: string
  readonly content: Uint8Array
}

export interface Found {
  readonly roles: FoundFile
  /** The wording of what roles ask for is in the file of roles: without this one, skill levels that no role asks for have none. */
  readonly skills: FoundFile | undefined
}

/** So many links of a page are followed, those first that look like files. */
const MOST_LINKS = 20
const HEAD_CHARACTERS = 65_536

type Say = (line: string) => void

/**
 * Finds the official files of roles and skills by their columns, not by their names: among files, in a folder, at addresses, or behind the links of a
 * page. Rejects with sentences that say what was found instead.
 */
export async function findFiles(sources: readonly string[], say: Say, options: DownloadOptions = {}): Promise<Found> {
  const found = new Map<FoundFile['kind'], FoundFile>()
  const others: string[] = []
  for (const source of sources) {
    for await (const { kind, ...file } of filesAt(source, () => found.size < 2, say, options)) {
      if (kind === null) others.push(file.from)
      else if (!found.has(kind)) found.set(kind, { kind, ...file })
      else say(`Left out ${file.from}: there is a file of ${kind} already.`)
    }
  }
  const roles = found.get('roles')
  if (roles) return { roles, skills: found.get('skills') }
  const looked =
    others.length > 0 ? `We looked at ${counted(others.length, 'file')}: ${others.join(', ')}.` : 'We found no files.'
  throw new Error(
    `There is no file of roles at ${sources.join(', ')}. It would have columns such as Role, Role Level, Skill Name and Skill Level. ${looked} If it is a page, it may have changed.`,
  )
}

interface LookedAt {
  readonly kind: FoundFile['kind'] | null
  readonly name: string
  readonly from: string
  readonly content: Uint8Array
}

/** Every file of a source; those behind links only while `isWanted` says so. */
async function* filesAt(
  source: string,
  isWanted: () => boolean,
  say: Say,
  options: DownloadOptions,
): AsyncGenerator<LookedAt> {
  if (!/^https?:\/\//i.test(source)) return yield* filesInFolder(source)
  const first = await download(source, withProgress(source, say, options))
  if (!isPage(first)) return yield lookedAt(nameIn(first.href), first.href, first.content)
  const links = linksOf(decode(first.content).text, first.href)
  say(`${source} is a page with ${counted(links.length, 'link')}. Looking for the files behind them.`)
  for (const href of links.slice(0, MOST_LINKS)) {
    if (!isWanted()) return
    try {
      const file = await download(href, withProgress(href, say, options))
      if (!isPage(file)) yield lookedAt(nameIn(file.href), file.href, file.content)
    } catch (reason) {
      // Another link may lead to the file; if none does, this is why.
      say(`${sentenceOf(reason)}.`)
    }
  }
}

async function* filesInFolder(source: string): AsyncGenerator<LookedAt> {
  const about = await stat(source).catch((reason: unknown) => {
    throw new Error(`${source} could not be read: ${systemFault(reason)}`, { cause: reason })
  })
  const names = about.isDirectory() ? await readdir(source) : null
  const paths = names?.filter((name) => !name.startsWith('.')).map((name) => join(source, name)) ?? [source]
  const files = await Promise.all(paths.map(async (path) => ({ path, about: await stat(path) })))
  // A browser that downloads a file again gives the later one another name.
  for (const { path, about: file } of files.toSorted((a, b) => b.about.mtimeMs - a.about.mtimeMs)) {
    if (file.isFile() && file.size <= LARGEST_FILE) yield lookedAt(basename(path), path, await readFile(path))
  }
}

function lookedAt(name: string, from: string, content: Uint8Array): LookedAt {
  const heading = kindOfBinary(content) ? null : findHeading(decode(content).text.slice(0, HEAD_CHARACTERS))
  const kind = heading && heading.kind !== 'unknown' ? heading.kind : null
  return { kind, name, from, content }
}

function isPage({ type, content }: { readonly type: string; readonly content: Uint8Array }): boolean {
  return type === 'text/html' || /^\s*<(?:!doctype|html)/i.test(Buffer.from(content.subarray(0, 200)).toString())
}

/** The addresses that a page links to, without the page itself: first those that look like files, then the others of its host. */
function linksOf(html: string, page: string): string[] {
  const files = new Set<string>()
  const others = new Set<string>()
  const parser = new Parser({
    onopentag(name, { href, download: isDownload }) {
      if (name !== 'a' || href === undefined || !URL.canParse(href, page)) return
      const link = new URL(href, page)
      link.hash = ''
      if (!/^https?:$/.test(link.protocol) || link.href === page) return
      const looksLikeFile = isDownload !== undefined || /csv|download|export/i.test(link.pathname + link.search)
      if (looksLikeFile) files.add(link.href)
      else if (link.host === new URL(page).host) others.add(link.href)
    },
  })
  parser.write(html)
  parser.end()
  return [...files, ...[...others].filter((href) => !files.has(href))]
}

function nameIn(href: string): string {
  const { pathname, host } = new URL(href)
  return decodeURIComponent(pathname.split('/').at(-1) ?? '') || host
}

/** Says for each megabyte how far a download has come. */
function withProgress(href: string, say: Say, options: DownloadOptions): DownloadOptions {
  const inMegabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)
  let said = 0
  return {
    ...options,
    onProgress: (read, total) => {
      if (read - said < 1_000_000) return
      said = read
      say(`${href}: ${inMegabytes(read)}${total === null ? '' : ` of ${inMegabytes(total)}`} MB`)
    },
  }
}
