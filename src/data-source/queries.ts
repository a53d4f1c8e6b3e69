import { queryOptions, QueryClient, type QueryKey } from '@tanstack/react-query'
import type { Crosswalk } from '@/core/editions/crosswalk'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { RoleMap } from '@/core/map/role-map'
import type { Framework, Id } from '@/core/model'
import type { Synonym } from '@/core/search/synonyms'
import * as paths from '@/core/views/paths'
import type {
  FrameworkOutline,
  FrameworkRequirements,
  FrameworkSeniority,
  FrameworkSummary,
  Ladder,
  RelatedSkillsList,
  RoleDescription,
  RoleExplanations,
  RoleLevelWording,
  SkillLadder,
  SkillSummaries,
} from '@/core/views/model'
import { ViewNotFound, type ViewReader } from './reader'

/**
 * What the screens ask for, as react-query options. A query's key is the path of its view and nothing else. The query client
 * decides how a view is read, so the browser, the static pages and the tests use the same queries.
 */
export const queries = {
  frameworks: () => view<readonly FrameworkSummary[]>(paths.indexPath()),
  synonyms: () => view<readonly Synonym[]>(paths.synonymsPath()),
  crosswalks: () => view<readonly Crosswalk[]>(paths.crosswalksPath()),
  whole: (framework: Id) => view<Framework>(paths.frameworkPath(framework)),
  outline: (framework: Id) => view<FrameworkOutline>(paths.outlinePath(framework)),
  ladder: (framework: Id, role: Id) => view<Ladder>(paths.ladderPath(framework, role)),
  roleDescription: (framework: Id, role: Id) => view<RoleDescription>(paths.rolePath(framework, role)),
  roleLevelWording: ({ framework, role, roleLevel }: RoleLevelAddress) =>
    view<RoleLevelWording>(paths.roleLevelPath(framework, role, roleLevel)),
  roleExplanations: (framework: Id, role: Id) => view<RoleExplanations>(paths.explanationsPath(framework, role)),
  // The list of skills is the longest static page. As data too, its 188 summaries would make it a third larger.
  summaries: (framework: Id) => ({
    ...view<SkillSummaries>(paths.summariesPath(framework)),
    meta: { notInPages: true },
  }),
  requirements: (framework: Id) => view<FrameworkRequirements>(paths.requirementsPath(framework)),
  seniority: (framework: Id) => view<FrameworkSeniority>(paths.seniorityPath(framework)),
  relatedSkills: (framework: Id) => view<RelatedSkillsList>(paths.relatedSkillsPath(framework)),
  map: (framework: Id) => view<RoleMap>(paths.mapPath(framework)),
  skill: (framework: Id, skill: Id) => view<SkillLadder>(paths.skillPath(framework, skill)),
}

/** The shape of a view is what the pipeline wrote under its path; both sides share `src/core/views/model.ts` and its paths. */
function view<View>(path: string) {
  return queryOptions<View, Error, View, readonly ['view', string]>({ queryKey: ['view', path] })
}

/** A query client that reads every view with `readView`. The views of a deployment never change, so none goes stale. */
export function createQueryClient(readView: ViewReader): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Without the signal to stop: the screen that is being opened may wait for what the one that goes had asked for.
        queryFn: ({ queryKey }) => readView(viewPath(queryKey)),
        staleTime: Infinity,
        gcTime: Infinity,
        retry: (failures, reason) => !(reason instanceof ViewNotFound) && failures < 2,
        retryDelay: 400,
        // Frameworks on this device need no connection. Offline, a query for any other view must fail instead of waiting.
        networkMode: 'always',
      },
    },
  })
}

/** What a static page carries of the views that it was drawn from. */
export interface CarriedViews {
  /** By path. */
  readonly views: Readonly<Record<string, unknown>>
  /** Paths of views that the page has as text only. The app loads them before it takes the page over. */
  readonly toLoad: readonly string[]
}

export function carriedViews(client: QueryClient): CarriedViews {
  const found = client
    .getQueryCache()
    .findAll({ queryKey: ['view'], predicate: ({ state }) => state.status === 'success' })
  return {
    views: Object.fromEntries(
      found.filter(({ meta }) => !meta?.notInPages).map((query) => [viewPath(query.queryKey), query.state.data]),
    ),
    toLoad: found.filter(({ meta }) => meta?.notInPages).map((query) => viewPath(query.queryKey)),
  }
}

/** Gives a query client all views that a static page was drawn from: as the site has them, not as this device may have changed them. */
export async function restoreViews(
  client: QueryClient,
  { views, toLoad }: CarriedViews,
  readSite: ViewReader,
): Promise<void> {
  const loaded = toLoad.map(async (path) => [path, await readSite(path)] as const)
  for (const [path, content] of [...Object.entries(views), ...(await Promise.all(loaded))]) {
    client.setQueryData(['view', path], content)
  }
}

function viewPath(queryKey: QueryKey): string {
  const path = queryKey[1]
  if (typeof path !== 'string') throw new TypeError(`Not the key of a view: ${JSON.stringify(queryKey)}`)
  return path
}
