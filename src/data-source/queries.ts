import { queryOptions, QueryClient, type QueryKey } from '@tanstack/react-query'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { RoleMap } from '@/core/map/role-map'
import type { Id } from '@/core/model'
import * as paths from '@/core/views/paths'
import type {
  FrameworkOutline,
  FrameworkRequirements,
  FrameworkSummary,
  Ladder,
  RoleDescription,
  RoleLevelWording,
  SkillLadder,
} from '@/core/views/model'
import { SliceNotFound, type SliceReader } from './reader'

/**
 * What the screens ask for, as react-query options. A query's key holds the path of its slice and nothing else; how a
 * slice is read is the query client's business, so the same queries serve the browser, the static pages and the tests.
 */
export const queries = {
  frameworks: () => slice<readonly FrameworkSummary[]>(paths.indexPath()),
  outline: (framework: Id) => slice<FrameworkOutline>(paths.outlinePath(framework)),
  ladder: (framework: Id, role: Id) => slice<Ladder>(paths.ladderPath(framework, role)),
  roleDescription: (framework: Id, role: Id) => slice<RoleDescription>(paths.rolePath(framework, role)),
  roleLevelWording: ({ framework, role, roleLevel }: RoleLevelAddress) =>
    slice<RoleLevelWording>(paths.roleLevelPath(framework, role, roleLevel)),
  requirements: (framework: Id) => slice<FrameworkRequirements>(paths.requirementsPath(framework)),
  map: (framework: Id) => slice<RoleMap>(paths.mapPath(framework)),
  skill: (framework: Id, skill: Id) => slice<SkillLadder>(paths.skillPath(framework, skill)),
}

/** The shape of a slice is what the pipeline wrote under its path; both sides share `src/core/views/model.ts` and its paths. */
function slice<Slice>(path: string) {
  return queryOptions<Slice, Error, Slice, readonly ['slice', string]>({ queryKey: ['slice', path] })
}

/** A query client that reads every slice by `readSlice`. Slices of a deployment never change, so none grows stale. */
export function createQueryClient(readSlice: SliceReader): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, signal }) => readSlice(slicePath(queryKey), signal),
        staleTime: Infinity,
        gcTime: Infinity,
        retry: (failures, reason) => !(reason instanceof SliceNotFound) && failures < 2,
        retryDelay: 400,
        // What lies on this device needs no connection, and what does is to say that there is none.
        networkMode: 'always',
      },
    },
  })
}

/** The slices a query client holds, by path: what a static page carries with it. */
export function heldSlices(client: QueryClient): Record<string, unknown> {
  const found = client
    .getQueryCache()
    .findAll({ queryKey: ['slice'], predicate: ({ state }) => state.status === 'success' })
  return Object.fromEntries(found.map((query) => [slicePath(query.queryKey), query.state.data]))
}

/** Gives a query client the slices a static page carried. */
export function holdSlices(client: QueryClient, slices: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(slices)) client.setQueryData(['slice', path], content)
}

function slicePath(queryKey: QueryKey): string {
  const path = queryKey[1]
  if (typeof path !== 'string') throw new TypeError(`Not the key of a slice: ${JSON.stringify(queryKey)}`)
  return path
}
