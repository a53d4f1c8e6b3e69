import { reservedFrameworkIds } from '../format/rules/reserved-framework-id'
import { idFromName, isId } from '../ids'
import type { AboutFramework } from './reading'

/** What is known of a file that says nothing of itself. */
export interface AboutFile {
  readonly name: string
  /** Where it was fetched from, if it was. */
  readonly href?: string
  /** When it was read, e.g. "November 2026". */
  readonly read: string
}

const readable = /\.(?:csv|tsv|txt|json|ya?ml|md|markdown|mdx|html?|xlsx|ods)$/i
/** Hidden files, and what programs keep beside the files of people. */
const ofPrograms = /(?:^|\/)(?:\.|node_modules\/|__MACOSX\/)/

const MOST_FILES = 200

/**
 * The files of a folder, by their paths in it, in their order, and whether each is read: others are listed as left out, and the files of
 * programs are not spoken of.
 */
export function filesOfFolder(paths: readonly string[]): { readonly path: string; readonly isRead: boolean }[] {
  let left = MOST_FILES
  return paths
    .filter((path) => !isOfPrograms(path))
    .toSorted()
    .map((path) => ({ path, isRead: readable.test(path) && left-- > 0 }))
}

/** Whether a file or, with a slash at its end, a folder is one of programs. */
export function isOfPrograms(path: string): boolean {
  return ofPrograms.test(path)
}

/** What to call a framework of one's own: by what the person says, else by its file. */
export function aboutOwnFile(
  file: AboutFile,
  given: { readonly id?: string; readonly title?: string } = {},
): AboutFramework {
  const title = given.title?.trim() || titleOfFile(file.name)
  return {
    id: given.id ?? frameworkId(title),
    title,
    shortTitle: title,
    publisher: 'Publisher not stated',
    edition: `as read in ${file.read}`,
    language: 'en',
    licence: null,
    source: { title: file.name, ...(file.href !== undefined && { href: file.href }), read: file.read },
  }
}

/** The official files as an edition of their own, beside the bundled one, of which `bundled` tells whose they are. */
export function aboutOfficialFile(
  bundled: AboutFramework,
  { read }: AboutFile,
  given: { readonly id?: string; readonly title?: string } = {},
): AboutFramework {
  const shortTitle = `${bundled.shortTitle}, ${read}`
  return {
    ...bundled,
    id: given.id ?? frameworkId(shortTitle),
    title: given.title?.trim() || bundled.title,
    shortTitle: given.title?.trim() || shortTitle,
    edition: `as read in ${read}`,
    source: { ...bundled.source, read },
  }
}

/** An id for a framework of that title, which no other screen of the site has for its address. */
export function frameworkId(title: string): string {
  const id = idFromName(title)
  if (id === '') return 'my-framework'
  return reservedFrameworkIds.has(id) || !isId(id) ? `${id}-framework` : id
}

function titleOfFile(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name
  const words = base
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return words === '' ? 'My framework' : words.charAt(0).toUpperCase() + words.slice(1)
}

/** A month as frameworks and their sources are dated, e.g. "November 2026". */
export function monthOf(date: Date): string {
  return date.toLocaleString('en-GB', { month: 'long', year: 'numeric' })
}
