import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { startTransition, StrictMode, useLayoutEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { applySearch, createAppRouter, isReady, type Router } from './app/browser-router'
import { watchMissingCode } from './app/missing-code'
import { pathWithin, readPageData, withoutBreaks } from './app/page-data'
import { createRoutes } from './app/routes'
import type { Id } from './core/model'
import { createQueryClient, restoreViews } from './data-source/queries'
import { keptIds, isKeptIndexReadable, watchKeptIndex } from './framework-source/device/kept-index'
import { withDevice } from './framework-source/device/reader'
import { fetchViewsFrom } from './data-source/reader'
import { ownVersion, reloadOnceFor, watchSite } from './data-source/site'

const base = import.meta.env.BASE_URL

/**
 * Hydrates the static page of this path. Static pages have no search, so the search of the URL is applied after hydration. The
 * page of another path (404.html) remains visible until the screen that replaces it is complete.
 */
async function start(root: HTMLElement) {
  const { pathname, search, hash } = location
  if (withoutBreaks(pathname) !== pathname)
    history.replaceState(history.state, '', withoutBreaks(pathname) + search + hash)
  const page = readPageData(document)
  const readSite = fetchViewsFrom(base, ownVersion())
  const queryClient = createQueryClient(withDevice(readSite))
  const isStaticPage = page !== null && page.path === pathWithin(base, location.pathname)

  const [router] = await Promise.all([
    createAppRouter(createRoutes(queryClient), base, isStaticPage),
    page && restoreViews(queryClient, page, readSite),
  ])
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App router={router} />
      </QueryClientProvider>
    </StrictMode>
  )
  if (isStaticPage) {
    // In slices: a click, a key or a frame of scrolling need not wait for the whole page.
    startTransition(() => void hydrateRoot(root, app))
  } else {
    await isReady(router)
    for (const stale of document.head.querySelectorAll('title, meta[name="description"]')) stale.remove()
    createRoot(root).render(app)
  }
  showWhatIsKept(queryClient)
  if (document.documentElement.dataset.embed !== undefined)
    void import('./app/embedded').then(({ showWayOut }) => showWayOut(router))
  setTimeout(() => {
    void import('./app/comparisons-ahead').then((ahead) => ahead.fetchComparisonsAhead(router, queryClient))
  }, drawn)
}

function App({ router }: { router: Router }) {
  // A layout effect: the browser must not paint the hydrated page before its search is applied.
  useLayoutEffect(() => applySearch(router), [router])
  return <RouterProvider router={router} useTransitions />
}

/** Static pages do not know the frameworks on this device, so these are added after the start and whenever they change. */
function showWhatIsKept(client: QueryClient): void {
  const follow = async (touched: readonly Id[] | 'all') => {
    const { followAll, followDevice } = await import('./framework-source/device/follow')
    await (touched === 'all' ? followAll(client) : followDevice(client, touched))
  }
  watchKeptIndex((touched) => void follow(touched))
  if (!isKeptIndexReadable()) void follow('all')
  else if (keptIds().length > 0) void follow(keptIds())
}

/**
 * Part of the app could not be loaded, after a deploy or without a connection: the static page stays and says so. It starts again
 * as soon as the site answers; offline, a reload would leave the site.
 */
function sayThatPartsAreMissing(root: HTMLElement): void {
  delete document.documentElement.dataset.comparison
  const notice = document.createElement('p')
  notice.setAttribute('role', 'alert')
  notice.className = 'missing-parts'
  notice.textContent =
    'Part of this site could not be loaded. You may be offline. You can read this page; the rest works once the site answers.'
  root.prepend(notice)
  const stop = watchSite((version) => {
    if (version === null || reloadOnceFor(version)) return
    stop()
    notice.textContent = 'Part of this site could not be loaded. You can read this page. Reload it to use the rest.'
  })
}

/** Paper says where it comes from. Without the fragment, which holds a whole profile in a shared link. */
addEventListener('beforeprint', () => {
  const { origin, pathname, search } = location
  document.documentElement.style.setProperty('--printed-address', `"${origin}${pathname}${search}"`)
})

/** In ms. By then the app has taken the page over, as a rule. */
const drawn = 1_000
/** In ms. By then what its first click needs has been fetched. */
const atRest = 4_000
// While developing, files change without a version.
if (import.meta.env.PROD)
  setTimeout(() => void import('./app/keep-offline').then(({ keepOffline }) => keepOffline(base)), atRest)

async function startWhenParsed() {
  if (new URLSearchParams(location.search).has('embed')) document.documentElement.dataset.embed = ''
  if (document.readyState === 'loading')
    await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed))
  const root = document.getElementById('root')
  if (!root) return
  watchMissingCode()
  await start(root).catch((reason: unknown) => {
    sayThatPartsAreMissing(root)
    throw reason
  })
}

void startWhenParsed()
