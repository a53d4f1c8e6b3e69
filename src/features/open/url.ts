import { isId } from '@/core/ids'
import type { Id } from '@/core/model'

/** What the href of the screen says of why somebody opens a file. */
export interface OpenSearch {
  /** The id of the framework that a link led into and that is not here. */
  readonly wanted: Id | null
  /** The path of this site that the link had; `null` where it is none of this site. */
  readonly back: string | null
}

/** Any address will do to see whether a path leaves it. */
const anySite = 'https://site.invalid'

/** Reads the search of `/open`: `for` (an id) and `back` (a path of this site). Anything else is ignored; nothing here fails. */
export function readOpenSearch(search: URLSearchParams): OpenSearch {
  const wanted = search.get('for')?.trim() ?? ''
  return {
    wanted: isId(wanted) && wanted.length <= 200 ? wanted : null,
    back: pathOfThisSite(search.get('back') ?? ''),
  }
}

/** Browsers take `//`, and a backslash for a slash, for the beginning of another site. */
function pathOfThisSite(text: string): string | null {
  if (!text.startsWith('/') || !URL.canParse(text, anySite)) return null
  const { origin, pathname, search, hash } = new URL(text, anySite)
  return origin === anySite && !pathname.startsWith('//') ? pathname + search + hash : null
}
