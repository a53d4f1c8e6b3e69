import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { bundledFrameworks, defaultFrameworkId } from '@/core/bundled'
import { readAddress, startHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'

/** What the header says of a framework. */
export interface FrameworkTitle {
  readonly id: Id
  readonly shortTitle: string
}

/**
 * The framework one is in: the one in the URL if it exists, else that of the screen before, else the default. The list of
 * frameworks is the site's own until it has been loaded; it is loaded when it is asked for or when the URL names another.
 */
export function useFrameworkHere() {
  const named = useNamedFramework()
  const [before, setBefore] = useState(defaultFrameworkId)
  const [isWanted, setIsWanted] = useState(false)
  const isTakenOver = useIsTakenOver()
  const isBundled = bundledFrameworks.some(({ id }) => id === named)
  const { data } = useQuery({
    ...queries.frameworks(),
    enabled: isTakenOver && (isWanted || (named !== undefined && !isBundled)),
  })
  const frameworks: readonly FrameworkTitle[] = data ?? bundledFrameworks
  const here = frameworks.some(({ id }) => id === named) && named !== undefined ? named : before
  if (here !== before) setBefore(here)
  return { here, frameworks, loadAll: () => setIsWanted(true) }
}

/** In the path, or in the first end of a comparison or a path. The start page is about the default. */
function useNamedFramework(): Id | undefined {
  const { framework } = useParams<{ framework: Id }>()
  const { pathname, search: text } = useLocation()
  const search = new URLSearchParams(text)
  if (pathname === startHref) return defaultFrameworkId
  return framework ?? readAddress(search.get('at') ?? search.get('from') ?? '')?.framework
}
