import type { QueryClient } from '@tanstack/react-query'
import { patterns, readPair, screenOf } from '@/core/hrefs'
import type { Router } from './browser-router'
import { isDataCostly } from './data-cost'
import { pathWithin } from './page-data'
import { screens } from './screens'

/** Of the links to comparisons on a screen, this many are fetched before anybody comes near one. */
const likeliest = 3

/** In ms, from the end of a navigation: the new screen is drawn first. */
const drawn = 500

/**
 * Fetches the code and the views of a comparison before somebody follows the link to it: of the first links on each screen once it is
 * drawn, of any other when the pointer or the focus is on it. Where data is costly, only what is asked for is fetched.
 */
export function fetchComparisonsAhead(router: Router, client: QueryClient): void {
  if (isDataCostly()) return
  const onLink = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
    if (link && isToComparison(link)) void fetchAhead(client, link)
  }
  document.addEventListener('pointerover', onLink)
  document.addEventListener('focusin', onLink)
  const fetchLikeliest = () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(isToComparison)
    for (const link of links.slice(0, likeliest)) void fetchAhead(client, link)
  }
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') setTimeout(fetchLikeliest, drawn)
  })
  fetchLikeliest()
}

function pathOf({ pathname }: HTMLAnchorElement): string {
  return pathWithin(import.meta.env.BASE_URL, pathname)
}

function isToComparison(link: HTMLAnchorElement): boolean {
  return link.origin === location.origin && screenOf(pathOf(link)) === patterns.compare
}

async function fetchAhead(client: QueryClient, link: HTMLAnchorElement): Promise<void> {
  const search = new URLSearchParams(link.search)
  const [from, to] = readPair(pathOf(link)) ?? []
  const { pair, compare } = screens
  try {
    await Promise.all([
      compare.code(),
      from && to
        ? pair.load?.(client, { ...from, from: from.roleLevel, to: to.roleLevel }, search)
        : compare.load?.(client, {}, search),
    ])
  } catch {
    // What is missing, or has another address, is said when somebody follows the link.
  }
}
