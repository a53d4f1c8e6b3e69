import { patterns } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { hitKinds } from '@/core/search/entries'
import type { SearchOptions } from '@/core/search/search'

/** What is searched for. Options with their usual value are left out of the href. */
export interface SearchRequest {
  readonly text?: string
  readonly kind?: string | undefined
  readonly roleFamily?: Id | undefined
  readonly framework?: Id | undefined
  /** Without words of outside. */
  readonly asTyped?: boolean
}

export function searchHref({ text, kind, roleFamily, framework, asTyped }: SearchRequest = {}): string {
  const parameters = new URLSearchParams({
    ...(text && { q: text }),
    ...(kind && { kind }),
    ...(roleFamily && { family: roleFamily }),
    ...(framework && { framework }),
    ...(asTyped && { words: 'typed' }),
  }).toString()
  return parameters ? `${patterns.search}?${parameters}` : patterns.search
}

/** What the search of the URL asks for. What makes no sense is ignored. */
export function readSearchRequest(search: URLSearchParams, frameworks: readonly { readonly id: Id }[]): SearchRequest {
  return {
    text: (search.get('q') ?? '').slice(0, 200),
    kind: hitKinds.find((kind) => kind === search.get('kind')),
    roleFamily: search.get('family') ?? undefined,
    framework: frameworks.find(({ id }) => id === search.get('framework'))?.id,
    asTyped: search.get('words') === 'typed',
  }
}

/** How many results of a kind are shown: of all kinds, and of the one that is asked for at first and with each "Show more". */
const few = 5
export const manyMore = 100

/** The same for the search itself. */
export function optionsOf(
  { kind, roleFamily, framework, asTyped = false }: SearchRequest,
  many = manyMore,
): SearchOptions {
  const wanted = hitKinds.find((known) => known === kind)
  return {
    kinds: wanted ? [wanted] : [],
    roleFamilies: roleFamily ? [roleFamily] : [],
    frameworks: framework ? [framework] : [],
    asTyped,
    most: wanted ? many : few,
  }
}
