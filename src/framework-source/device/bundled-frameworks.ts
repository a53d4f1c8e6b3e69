import type { Framework } from '@/core/model'
import { frameworkPath, indexPath } from '@/core/slice-paths'
import type { FrameworkSummary } from '@/core/slices'

/** In ms. A file one has at hand must not wait for a connection that never answers. */
const PATIENCE = 8000

let fetched: Promise<readonly Framework[]> | null = null

/** The frameworks that come with the site, whole. Rejects without a connection, and where it takes longer than `PATIENCE`. */
export function bundledFrameworks(): Promise<readonly Framework[]> {
  fetched ??= fetchAll().catch((reason: unknown) => {
    fetched = null
    throw reason
  })
  return fetched
}

/** Our own build wrote these files, under paths that both sides share: their shapes are not in doubt. */
async function fetchAll(): Promise<readonly Framework[]> {
  const list = await fetchJson<readonly FrameworkSummary[]>(indexPath())
  return Promise.all(list.map(({ id }) => fetchJson<Framework>(frameworkPath(id))))
}

async function fetchJson<Content>(path: string): Promise<Content> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${path}`, { signal: AbortSignal.timeout(PATIENCE) })
  if (!answer.ok) throw new Error(`${path}: the server answers ${answer.status}`)
  return (await answer.json()) as Content
}
