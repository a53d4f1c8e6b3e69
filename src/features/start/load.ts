import type { QueryClient } from '@tanstack/react-query'
import { defaultFrameworkId } from '@/core/bundled'
import { queries } from '@/data-source/queries'
import { readPair } from './example'

/** Loads the list of frameworks, and for the comparison the ladder of the role that the link asks for. */
export function loadStart(client: QueryClient, _names: unknown, search: URLSearchParams) {
  return Promise.all([
    client.ensureQueryData(queries.frameworks()),
    client.ensureQueryData(queries.seniority(defaultFrameworkId)),
    client.ensureQueryData(queries.outline(defaultFrameworkId)).then((outline) => {
      const pair = readPair(search, outline)
      return pair && client.ensureQueryData(queries.ladder(defaultFrameworkId, pair.role.id))
    }),
  ])
}
