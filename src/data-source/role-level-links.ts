import { useQueries, useQuery } from '@tanstack/react-query'
import { useNavigation } from 'react-router'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { FrameworkOutline } from '@/core/views/model'
import { queries } from './queries'
import { useIsTakenOver } from './use-is-taken-over'

/** A role level that can be found by typing. */
export interface RoleLevelEntry {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly address: RoleLevelAddress
}

/** Every role level of every framework, the default framework first. Fetched on first use; the list grows as outlines arrive. */
export function useRoleLevelEntries(): RoleLevelEntry[] {
  return useOutlines().flatMap(({ data }) => (data ? roleLevelEntries(data) : []))
}

/** Whether the names of `useRoleLevelEntries` have all been loaded, are still loading, or have partly failed. */
export function useNamesState(): 'there' | 'loading' | 'failed' {
  const outlines = useOutlines()
  if (outlines.some(({ isError }) => isError)) return 'failed'
  return outlines.length > 0 && outlines.every(({ data }) => data) ? 'there' : 'loading'
}

function useOutlines() {
  // A page whose address has a search is about to change, most often to what needs no names.
  const isTakenOver = useIsTakenOver()
  const enabled = useNavigation().state === 'idle' && isTakenOver
  const { data: frameworks = [] } = useQuery({ ...queries.frameworks(), enabled })
  const named = frameworks.filter(({ isDownload }) => !isDownload)
  return useQueries({ queries: named.map(({ id }) => ({ ...queries.outline(id), enabled })) })
}

/** The role levels of one framework, role by role, lowest role level first. */
export function roleLevelEntries({ framework, roles }: FrameworkOutline): RoleLevelEntry[] {
  return roles.flatMap((role) =>
    role.roleLevels.map(({ id, name, grade }) => ({
      id: `${framework.id}/${role.id}/${id}`,
      name,
      detail: [...(role.name === name ? [] : [role.name]), framework.shortTitle, ...(grade ? [grade] : [])].join(', '),
      address: { framework: framework.id, role: role.id, roleLevel: id },
    })),
  )
}
