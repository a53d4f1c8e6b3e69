import type { QueryClient } from '@tanstack/react-query'
import { defaultFrameworkId } from '@/core/bundled'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'
import { readOpenCell } from '../features/role/open-cell'
import { exampleOfWork } from '../features/start/example'

/**
 * What each browsing screen needs before it is drawn. Kept apart from the screens so that the router can fetch data
 * while the screen's code is still on its way; a static page carries exactly these views.
 */

export async function loadStart(client: QueryClient) {
  await Promise.all([
    client.ensureQueryData(queries.frameworks()),
    client.ensureQueryData(queries.outline(defaultFrameworkId)),
    client.ensureQueryData(queries.ladder(exampleOfWork.framework, exampleOfWork.role)),
  ])
}

export async function loadAbout(client: QueryClient) {
  await client.ensureQueryData(queries.frameworks())
}

export async function loadFramework(client: QueryClient, { framework }: { framework: Id }) {
  await Promise.all([client.ensureQueryData(queries.outline(framework)), client.ensureQueryData(queries.frameworks())])
}

export async function loadSkills(client: QueryClient, { framework }: { framework: Id }) {
  await client.ensureQueryData(queries.outline(framework))
}

export async function loadRole(
  client: QueryClient,
  { framework, role }: { framework: Id; role: Id },
  search: URLSearchParams,
) {
  const cell = readOpenCell(search)
  await Promise.all([
    client.ensureQueryData(queries.ladder(framework, role)),
    client.ensureQueryData(queries.roleDescription(framework, role)),
    // Only a head start: a cell that is not there opens nothing.
    cell && client.prefetchQuery(queries.roleLevelWording({ framework, role, roleLevel: cell.roleLevel })),
  ])
}

export async function loadRoleLevel(client: QueryClient, address: RoleLevelAddress) {
  await Promise.all([
    client.ensureQueryData(queries.ladder(address.framework, address.role)),
    client.ensureQueryData(queries.roleLevelWording(address)),
  ])
}
