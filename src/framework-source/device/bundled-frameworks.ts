import type { Framework } from '@/core/model'
import { frameworkPath, indexPath } from '@/core/views/paths'
import type { FrameworkSummary } from '@/core/views/model'

let fetched: Promise<readonly Framework[]> | null = null

/** The frameworks that come with the site, whole, without older downloads of one of them. Rejects without a connection. */
function bundledFrameworks(): Promise<readonly Framework[]> {
  fetched ??= fetchAll().catch((reason: unknown) => {
    fetched = null
    throw reason
  })
  return fetched
}

/** In ms. A file one has at hand must not wait for a connection that never answers. */
const PATIENCE = 8000

/** The same for whoever can do without them: none where there is no connection, or it keeps one waiting. */
export async function bundledFrameworksIfAny(): Promise<readonly Framework[]> {
  const tooLong = new Promise<readonly Framework[]>((resolve) => setTimeout(() => resolve([]), PATIENCE))
  return Promise.race([bundledFrameworks().catch(() => []), tooLong])
}

/** Our own build wrote these files, under paths that both sides share: their shapes are not in doubt. */
async function fetchAll(): Promise<readonly Framework[]> {
  const list = await fetchJson<readonly FrameworkSummary[]>(indexPath())
  const bundled = list.filter(({ isDownload }) => !isDownload)
  return Promise.all(bundled.map(({ id }) => fetchJson<Framework>(frameworkPath(id))))
}

async function fetchJson<Content>(path: string): Promise<Content> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${path}`)
  if (!answer.ok) throw new Error(`${path}: the server answers ${answer.status}`)
  return (await answer.json()) as Content
}
