import { isId } from '@/core/ids'
import type { Id } from '@/core/model'

/** Why somebody opens a file, as given in the href. */
export interface OpenSearch {
  /** The id of the framework that a link needs and that is not here. */
  readonly wanted: Id | null
  /** The path of that link; `null` if it leads out of this site. */
  readonly back: string | null
}

/** Any address serves to find out whether a path leaves it. */
const anySite = 'https://site.invalid'

/** Reads the search of `/open`: `for` (an id) and `back` (a path of this site). Anything else is ignored; nothing here fails. */
export function readOpenSearch(search: URLSearchParams): OpenSearch {
  const wanted = search.get('for')?.trim() ?? ''
  return {
    wanted: isId(wanted) && wanted.length <= 200 ? wanted : null,
    back: pathOfThisSite(search.get('back') ?? ''),
  }
}

/** Browsers read `//`, also written with backslashes, as the start of another site. */
function pathOfThisSite(text: string): string | null {
  if (!text.startsWith('/') || !URL.canParse(text, anySite)) return null
  const { origin, pathname, search, hash } = new URL(text, anySite)
  return origin === anySite && !pathname.startsWith('//') ? pathname + search + hash : null
}
