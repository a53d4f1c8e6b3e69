import type { QueryClient } from '@tanstack/react-query'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'
import { readOpenCell } from './open-cell'

/** Loads the ladder, and the wording that the link opens. */
export function loadRole(
  client: QueryClient,
  { framework, role }: Readonly<Record<'framework' | 'role', Id>>,
  search: URLSearchParams,
) {
  const cell = readOpenCell(search)
  return Promise.all([
    client.ensureQueryData(queries.ladder(framework, role)),
    client.ensureQueryData(queries.roleDescription(framework, role)),
    // Only to save time: an unknown cell must not fail the screen.
    cell && client.prefetchQuery(queries.roleLevelWording({ framework, role, roleLevel: cell.roleLevel })),
  ])
}
