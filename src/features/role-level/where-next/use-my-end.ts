import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { MyEnd } from '@/data-source/my-end'

/** My skills, loaded on request: `undefined` until then, `null` if there are none. */
export function useMyEnd(wanted: boolean): MyEnd | null | undefined {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['my-end'],
    queryFn: async () => (await import('@/data-source/my-end')).myEnd(client),
    enabled: wanted,
    // They may have changed since.
    staleTime: 0,
    gcTime: 0,
  })
  return wanted ? data : undefined
}
