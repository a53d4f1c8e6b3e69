import { type QueryClient, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { crosswalkBetween, type Crosswalk } from '@/core/editions/crosswalk'
import { frameworkChanges, type FrameworkChanges } from '@/core/editions/framework-changes'
import { guessedCrosswalk } from '@/core/editions/guess'
import type { EditionsOptions } from '@/core/hrefs'
import type { Framework } from '@/core/model'
import type { FrameworkSummary } from '@/core/views/model'
import { queries } from '@/data-source/queries'

/** What the href of the screen asks for; `from` and `to` may be empty. */
export type EditionsRequest = Required<EditionsOptions>

/** Reads `from`, `to`, `role` and `match`; what is missing or makes no sense is empty. Never throws. */
export function readEditionsRequest(search: URLSearchParams): EditionsRequest {
  const id = (name: string) => /^[a-z0-9-]{1,200}$/.exec(search.get(name) ?? '')?.[0] ?? ''
  const address = '(?:roles|skills)(?:/[a-z0-9-]+)+'
  const isMatch = (text: string) => text.length < 1000 && new RegExp(`^${address}~(?:${address})?$`).test(text)
  return { from: id('from'), to: id('to'), role: id('role'), matches: search.getAll('match').filter(isMatch) }
}

/** Two editions and what changed from one to the other. */
export interface ComparedEditions {
  readonly from: Framework
  readonly to: Framework
  readonly crosswalk: Crosswalk
  /** Whether somebody has judged the crosswalk; otherwise it goes by ids and names. */
  readonly isJudged: boolean
  readonly changes: FrameworkChanges
}

/** Loads what the screen shows first. */
export async function loadEditions(client: QueryClient, _names: unknown, search: URLSearchParams) {
  const frameworks = await client.ensureQueryData(queries.frameworks())
  const editions = viewsFor(readEditionsRequest(search), frameworks)
  if (editions.length === 0) return
  await Promise.all([
    ...editions.map((view) => client.ensureQueryData(view)),
    client.ensureQueryData(queries.crosswalks()),
  ])
}

/** The two editions that the link names; `null` where they are not both here, or are one. */
export function useComparedEditions(request: EditionsRequest): ComparedEditions | null {
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  const editions = viewsFor(request, frameworks)
  const [from, to] = useSuspenseQueries({ queries: editions }).map(({ data }) => data)
  const judged = useSuspenseQueries({ queries: editions.slice(1).map(() => queries.crosswalks()) })
  const crosswalks = judged[0]?.data
  const matches = request.matches.join(' ')
  return useMemo(() => {
    if (!from || !to || !crosswalks) return null
    const known = crosswalkBetween(crosswalks, from.id, to.id)
    const corrections = new Map(matches.split(' ').map((match) => splitMatch(match)))
    const crosswalk = known ?? guessedCrosswalk(from, to, corrections)
    return { from, to, crosswalk, isJudged: known !== undefined, changes: frameworkChanges(from, to, crosswalk) }
  }, [from, to, crosswalks, matches])
}

function viewsFor({ from, to }: EditionsRequest, frameworks: readonly FrameworkSummary[]) {
  const areHere = [from, to].every((id) => frameworks.some((framework) => framework.id === id))
  return areHere && from !== to ? [queries.whole(from), queries.whole(to)] : []
}

function splitMatch(match: string): readonly [string, string | null] {
  const [from = '', to = ''] = match.split('~')
  return [from, to || null]
}
