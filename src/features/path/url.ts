import { defaultStretch, isMe, readAddress, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'

/** What the href of a path asks for, with what of it could not be read. */
export interface PathSearch extends Required<PathOptions> {
  readonly from: RoleLevelAddress | undefined
  readonly to: RoleLevelAddress | undefined
  /** Values of `from` and `to` that are not an address at all, shortened. */
  readonly unreadable: readonly string[]
}

/** More than any role level asks in all. */
const widestStretch = 999

/**
 * Reads the search of `/path`: `from` and `to` (framework/role/role-level, `%2F` is read too, and `from=me`; of several the
 * first that can be read), `stretch` (a whole number from 1), `back=yes`. Anything else is ignored; nothing here fails.
 */
export function readPathSearch(search: URLSearchParams): PathSearch {
  const [from, to] = [search.getAll('from'), search.getAll('to')]
  const firstOf = (values: readonly string[], isEnd = (_address: RoleLevelAddress) => true) =>
    values.map(readAddress).find((address) => address !== null && isEnd(address)) ?? undefined
  // One's own skills are where a path begins, never where it leads.
  const ends = { from: firstOf(from), to: firstOf(to, (address) => !isMe(address)) }
  const unreadable = [ends.from ? [] : from, ends.to ? [] : to].flatMap((values) =>
    values.filter((value) => value.trim()).slice(0, 1),
  )
  return {
    ...ends,
    unreadable: unreadable.map((value) => (value.length > 60 ? `${value.slice(0, 60)}…` : value)),
    stretch: readStretch(search.get('stretch') ?? ''),
    stepsBack: search.get('back') === 'yes',
  }
}

function readStretch(text: string): number {
  const stretch = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return stretch === 0 ? defaultStretch : Math.min(stretch, widestStretch)
}
