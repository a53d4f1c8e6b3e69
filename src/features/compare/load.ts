import type { QueryClient } from '@tanstack/react-query'
import { redirect } from 'react-router'
import { compareAtHref, compareHref, isMe, type RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { MyColumn } from '@/data-source/my-column'
import type { FoundRoleLevel } from '@/data-source/not-found'
import { queries } from '@/data-source/queries'
import { orNull } from '@/data-source/reader'
import { readCompareRequest, type CompareRequest } from './url'

/** A column that the link asks for: a role level, or the reader's own skills. */
export interface FoundColumn extends FoundRoleLevel {
  readonly mine?: MyColumn
}

/**
 * Loads what the comparison shows first. An unknown role level loses its column, not the whole screen. Two levels of one role have
 * an address of their own.
 */
export async function loadCompare(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const own = await loadColumns(client, readCompareRequest(search))
  if (own) throw redirect(own)
}

/** The same for the address of a pair. If a level is missing, or the higher one comes first, `/compare` shows the two. */
export async function loadPair(
  client: QueryClient,
  { framework, role, from, to }: Readonly<Record<'framework' | 'role' | 'from' | 'to', Id>>,
  search: URLSearchParams,
) {
  const named = [from, to].map((roleLevel) => ({ framework, role, roleLevel }))
  const request = readCompareRequest(search, named)
  const own = await loadColumns(client, request)
  if (own === compareHref(named, request)) return
  const readable = named.map((at) => ({
    ...at,
    role: encodeURIComponent(role),
    roleLevel: encodeURIComponent(at.roleLevel),
  }))
  throw redirect(own ?? compareAtHref(readable, request))
}

/** Loads the columns; for two levels of one role, the lower first, gives the address of the pair. */
async function loadColumns(client: QueryClient, request: CompareRequest): Promise<string | null> {
  const crosswalks = crosswalksFor(request.roleLevels).map((view) => client.ensureQueryData(view))
  // The reader may have changed their own skills since the last visit.
  const found = await Promise.all(
    request.roleLevels.map((address) =>
      client.fetchQuery({ ...foundColumn(client, address), staleTime: isMe(address) ? 0 : Infinity }),
    ),
  )
  await Promise.all(crosswalks)
  const roleLevels = found.map(({ address }) => address)
  const [from, to] = roleLevels
  const says = request.left > 0 || request.unreadable.length > 0 || found.some(({ missing }) => missing)
  const href = compareHref(roleLevels, request)
  if (says || !from || !to || href === compareAtHref(roleLevels, request)) return null
  const ladder = await client.ensureQueryData(queries.ladder(from.framework, from.role))
  const place = ({ roleLevel }: RoleLevelAddress) => ladder.roleLevels.findIndex(({ id }) => id === roleLevel)
  return place(from) < place(to) ? href : null
}

/** The crosswalks, where role levels are of several frameworks, or perhaps so: the reader's own skills may be of any. */
export function crosswalksFor(roleLevels: readonly RoleLevelAddress[]) {
  return new Set(roleLevels.map(({ framework }) => framework)).size > 1 ? [queries.crosswalks()] : []
}

/** Looks up a role level, follows redirects, and loads its ladder and wording. For `me`: the skills that were sent, else the reader's own. */
export function foundColumn(client: QueryClient, address: RoleLevelAddress, sent?: string) {
  const skills = isMe(address) && sent ? [sent] : []
  return {
    queryKey: ['found', address.framework, address.role, address.roleLevel, ...skills] as const,
    queryFn: (): Promise<FoundColumn> => find(client, address, skills[0]),
  }
}

async function find(client: QueryClient, address: RoleLevelAddress, sent?: string): Promise<FoundColumn> {
  if (isMe(address)) {
    const { myColumn, sentColumn } = await import('@/data-source/my-column')
    return { address, mine: await (sent ? sentColumn(client, sent) : myColumn(client)) }
  }
  const isThere = async ({ framework, role, roleLevel }: RoleLevelAddress) => {
    const views = Promise.all([
      client.ensureQueryData(queries.ladder(framework, role)),
      client.ensureQueryData(queries.roleLevelWording({ framework, role, roleLevel })),
      client.ensureQueryData(queries.roleExplanations(framework, role)),
    ])
    return (await orNull(views)) !== null
  }
  if (await isThere(address)) return { address }
  const { findMoved } = await import('@/data-source/explain-missing')
  return findMoved(client, address, isThere)
}
