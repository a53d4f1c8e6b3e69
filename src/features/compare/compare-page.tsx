import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { compareRoleLevels } from '@/core/comparison'
import type { ComparedColumn } from '@/core/comparison-model'
import { queries } from '@/framework-source/queries'
import { ComparisonView } from './comparison-view'
import { EmptyComparison } from './empty-comparison'
import { Notices } from './notices'
import { foundRoleLevel } from './slices'
import { readCompareRequest, type CompareRequest } from './url'

/** Two to four role levels side by side, in any order, from any roles and frameworks. */
export function ComparePage() {
  const [search] = useSearchParams()
  const request = readCompareRequest(search)
  const { columns, found, missing } = useColumns(request)
  const notices = <Notices request={request} missing={missing} others={columns.length} />
  if (columns.length === 0) return <EmptyComparison notices={notices} />
  const shown: CompareRequest = { ...request, roleLevels: found }
  return <ComparisonView request={shown} columns={columns} comparison={compareRoleLevels(columns)} notices={notices} />
}

/** The columns the request leads to, in its order, with what of it is missing. */
function useColumns({ roleLevels }: CompareRequest) {
  const client = useQueryClient()
  const answers = useSuspenseQueries({ queries: roleLevels.map((address) => foundRoleLevel(client, address)) }).map(({ data }) => data)
  const missing = answers.flatMap((answer) => (answer.missing ? [answer] : []))
  const found = answers.flatMap((answer) => (answer.missing ? [] : [answer.address]))
  // Rungs of one role share its ladder, and react-query wants each query of a list once.
  const roles = [...new Map(found.map(({ framework, role }) => [`${framework}/${role}`, queries.ladder(framework, role)])).values()]
  const ladders = useSuspenseQueries({ queries: roles }).map(({ data }) => data)
  const wordings = useSuspenseQueries({ queries: found.map((address) => queries.roleLevelWording(address)) })
  const columns = found.flatMap(({ framework, role, roleLevel }, index): ComparedColumn[] => {
    const ladder = ladders.find((candidate) => candidate.framework.id === framework && candidate.role.id === role)
    const wording = wordings[index]?.data
    const rung = ladder?.roleLevels.find(({ id }) => id === roleLevel)
    return ladder && rung && wording ? [{ ladder, rung, wording }] : []
  })
  return { columns, found, missing }
}
