import {
  isMe,
  mostColumns,
  readAddress,
  sameAddress,
  writeAddress,
  type CompareOptions,
  type RoleLevelAddress,
} from '@/core/hrefs'
import { shortened } from '@/core/text/words'

/** As src/core/profile/link.ts writes it; that code is loaded only if there is one. */
function isSkillsFragment(hash: string): boolean {
  return hash.startsWith('#skills=')
}

/** What the href of a comparison asks for, and the parts that cannot be used. */
export interface CompareRequest extends CompareOptions {
  /** At most `mostColumns`, each once, in the given order; `me` comes first. */
  readonly roleLevels: readonly RoleLevelAddress[]
  /** How many role levels are left out after the first four. */
  readonly left: number
  /** Values of `at` that are not an address, each once, at most three, shortened. */
  readonly unreadable: readonly string[]
}

/** What a part of the screen is drawn from, and what its buttons and links start from. */
export interface CompareRequests {
  /** What is on screen, with the role levels that were found. */
  readonly request: CompareRequest
  /** The same, or the change that is still loading. */
  readonly next: CompareRequest
}

/** Which column a phone shows next to the base: 1 is the first after it. */
export function placeBeside({ roleLevels, beside }: CompareRequest): number {
  return Math.max(1, beside ? roleLevels.findIndex((at) => sameAddress(at, beside)) : 1)
}

/**
 * Reads the search of a comparison: `at` (repeated; framework/role/role-level, `%2F` is read too), `show=changes`,
 * `levels=only`, `wording=plain`, `beside` (one of the others after the base). `pair` are the role levels that
 * the path names, in place of `at`. The fragment may hold skills that somebody sent. Ignores everything else and never throws.
 */
export function readCompareRequest(
  search: URLSearchParams,
  pair?: readonly RoleLevelAddress[] | null,
  hash = '',
): CompareRequest {
  const addresses = new Map<string, RoleLevelAddress>()
  const unreadable = new Set<string>()
  for (const value of pair?.map(writeAddress) ?? search.getAll('at')) {
    const address = readAddress(value)
    if (address) addresses.set(writeAddress(address), address)
    else if (value.trim()) unreadable.add(shortened(value))
  }
  // The reader's own skills are always the base, wherever they are in the link.
  const all = [...addresses.values()].toSorted((a, b) => Number(isMe(b)) - Number(isMe(a)))
  const roleLevels = all.slice(0, mostColumns)
  const beside = readAddress(search.get('beside') ?? '')
  return {
    roleLevels,
    left: Math.max(0, all.length - mostColumns),
    unreadable: [...unreadable].slice(0, 3),
    onlyChanges: search.get('show') === 'changes',
    levelsOnly: search.get('levels') === 'only',
    markWording: search.get('wording') !== 'plain',
    ...(isSkillsFragment(hash) && { sent: hash.slice(1) }),
    ...(beside && roleLevels.slice(2).some((at) => sameAddress(at, beside)) && { beside }),
  }
}
