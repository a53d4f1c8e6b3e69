import { isMe, readAddress, writeAddress, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'
import { shortened } from '@/core/text/words'

/** What the href of a path asks for, and the parts that cannot be read. */
export interface PathSearch extends Required<PathOptions> {
  readonly from: RoleLevelAddress | undefined
  readonly to: RoleLevelAddress | undefined
  /** Values of `from` and `to` that are not an address, shortened. */
  readonly unreadable: readonly string[]
}

/** More skill steps than any role level asks for. */
const widestStretch = 999

/**
 * Reads the search of `/path`: `from` and `to` (framework/role/role-level, `%2F` is read too, and `from=me`; of several the
 * first that can be read), `stretch` (a whole number from 1), `back=yes`, `avoid` and `via` (role levels, repeated), `related=no`.
 * Ignores everything else and never throws.
 */
export function readPathSearch(search: URLSearchParams): PathSearch {
  const [from, to] = [search.getAll('from'), search.getAll('to')]
  const firstOf = (values: readonly string[], isEnd = (_address: RoleLevelAddress) => true) =>
    values.map(readAddress).find((address) => address !== null && isEnd(address)) ?? undefined
  // A path can start from the reader's own skills, but not lead to them.
  const ends = { from: firstOf(from), to: firstOf(to, (address) => !isMe(address)) }
  const unreadable = [ends.from ? [] : from, ends.to ? [] : to].flatMap((values) =>
    values.filter((value) => value.trim()).slice(0, 1),
  )
  return {
    ...ends,
    unreadable: unreadable.map(shortened),
    stretch: readStretch(search.get('stretch') ?? ''),
    stepsBack: search.get('back') === 'yes',
    avoid: readStops(search.getAll('avoid')),
    via: readStops(search.getAll('via')),
    related: search.get('related') !== 'no',
  }
}

/** More stops than this are no path that anybody plans; each of them makes the search larger. */
const mostStops = 8

function readStops(values: readonly string[]): readonly RoleLevelAddress[] {
  const stops = values.flatMap((value) => readAddress(value) ?? []).filter((stop) => !isMe(stop))
  return [...new Map(stops.map((stop) => [writeAddress(stop), stop])).values()].slice(0, mostStops)
}

function readStretch(text: string): number | null {
  const stretch = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return stretch === 0 ? null : Math.min(stretch, widestStretch)
}
