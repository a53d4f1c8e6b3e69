import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { compareHref, meHref, pathHref, type RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { Hit } from '@/core/search/search'
import { queries } from '@/data-source/queries'

/** Something one can do with a role level that was found. */
export interface PaletteAction {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly go: () => Promise<string> | string
  readonly isCompareHere?: true
}

type ScreenNames = Partial<Record<keyof RoleLevelAddress, Id>>

/** What one can do with a hit, from the screen that the palette is open on. */
export function usePaletteActions({ framework, role, roleLevel }: ScreenNames): (hit: Hit) => readonly PaletteAction[] {
  const client = useQueryClient()
  const ladder = client.getQueryData(queries.ladder(framework ?? '', role ?? '').queryKey)
  const hereName = ladder?.roleLevels.find(({ id }) => id === roleLevel)?.name
  return useCallback(
    (hit) => {
      const here = framework && role && roleLevel ? { framework, role, roleLevel } : null
      if (hit.kind !== 'role-level' || !hit.role || !hit.roleLevel) return []
      const address = { framework: hit.framework, role: hit.role, roleLevel: hit.roleLevel }
      const isHere = here !== null && compareHref([here]) === compareHref([address])
      const withHere: PaletteAction[] =
        here && hereName && !isHere
          ? [
              {
                id: 'compare-here',
                name: `Compare with ${hereName}`,
                detail: 'The role level on this screen',
                go: () => compareHref([here, address]),
                isCompareHere: true,
              },
              ...(here.framework === address.framework
                ? [
                    {
                      id: 'path-from-here',
                      name: `Path from ${hereName}`,
                      detail: 'The moves from this screen to there',
                      go: () => pathHref({ from: here, to: address }),
                    },
                  ]
                : []),
            ]
          : []
      return [
        ...withHere,
        { id: 'compare', name: 'Compare with…', detail: 'Choose another role level', go: () => compareHref([address]) },
        { id: 'path', name: 'Path to…', detail: 'Choose where to start', go: () => pathHref({ to: address }) },
        {
          id: 'my-level',
          name: 'This is my level',
          detail: 'Start My skills from here',
          go: async () => {
            const { startMySkills } = await import('./my-level')
            await startMySkills(client, address)
            return meHref
          },
        },
      ]
    },
    [client, framework, role, roleLevel, hereName],
  )
}
