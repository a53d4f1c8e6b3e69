import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { MyEnd } from '@/data-source/my-end'

/** The reader's own skills, loaded once they are asked for; `undefined` until then, `null` where there are none. */
export function useMyEnd(wanted: boolean): MyEnd | null | undefined {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['my-end'],
    queryFn: async () => (await import('@/data-source/my-end')).myEnd(client),
    enabled: wanted,
    // They may have changed since they were looked at last.
    staleTime: 0,
    gcTime: 0,
  })
  return wanted ? data : undefined
}
