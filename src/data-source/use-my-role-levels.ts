import { useQuery, useQueryClient } from '@tanstack/react-query'
import { isAnybodyChosen } from '../device/profiles/choice'
import type { MyRoleLevel } from './my-role-levels'
import { useIsTakenOver } from './use-is-taken-over'

/** The role levels that the reader chose on My skills; none at first, and for those who have never been there. */
export function useMyRoleLevels(): readonly MyRoleLevel[] {
  const client = useQueryClient()
  const { data = [] } = useQuery({
    queryKey: ['my-role-levels'],
    // Most visitors have no skills here: they need not load what reads them.
    queryFn: async () => (isAnybodyChosen() ? (await import('./my-role-levels')).myRoleLevels(client) : []),
    enabled: useIsTakenOver(),
    // They may have changed since.
    staleTime: 0,
    gcTime: 0,
  })
  return data
}
