import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, useLayoutEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { applySearch, createAppRouter, isReady, type Router } from './app/browser-router'
import { pathWithin, readPageData } from './app/page-data'
import { createRoutes } from './app/routes'
import type { Id } from './core/model'
import { createQueryClient, restoreViews } from './data-source/queries'
import { keptIds, isKeptIndexReadable, watchKeptIndex } from './framework-source/device/kept-index'
import { withDevice } from './framework-source/device/reader'
import { fetchViewsFrom } from './data-source/reader'

const base = import.meta.env.BASE_URL

/**
 * Takes over the static page of this path. It was drawn without a search: the screen takes what the address has of one once the
 * page is its own. A page that stands for another address (404.html) stays in sight until the screen that replaces it is complete.
 */
async function start(root: HTMLElement) {
  const page = readPageData(document)
  const queryClient = createQueryClient(withDevice(fetchViewsFrom(base)))
  if (page) restoreViews(queryClient, page.views)
  const drawnAhead = page !== null && page.path === pathWithin(base, location.pathname)

  const router = await createAppRouter(createRoutes(queryClient), base, drawnAhead)
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App router={router} />
      </QueryClientProvider>
    </StrictMode>
  )
  if (drawnAhead) {
    hydrateRoot(root, app)
  } else {
    await isReady(router)
    for (const stale of document.head.querySelectorAll('title, meta[name="description"]')) stale.remove()
    createRoot(root).render(app)
  }
  showWhatIsKept(queryClient)
}

function App({ router }: { router: Router }) {
  // In this effect, so that no drawing comes between: whoever sees the page taken over and nothing loading sees its search applied.
  useLayoutEffect(() => applySearch(router), [router])
  return <RouterProvider router={router} useTransitions />
}

/** Static pages and what they carry know nothing of the frameworks of this device: these come in after, and as they change. */
function showWhatIsKept(client: QueryClient): void {
  const follow = async (touched: readonly Id[] | 'all') => {
    const { followAll, followDevice } = await import('./framework-source/device/follow')
    await (touched === 'all' ? followAll(client) : followDevice(client, touched))
  }
  watchKeptIndex((touched) => void follow(touched))
  if (!isKeptIndexReadable()) void follow('all')
  else if (keptIds().length > 0) void follow(keptIds())
}

/** A part of the app is gone, after a deploy or with the connection: the static page stays, and says what it cannot do. */
function sayThatPartsAreMissing(root: HTMLElement): void {
  delete document.documentElement.dataset.comparison
  const notice = document.createElement('p')
  notice.setAttribute('role', 'alert')
  notice.className = 'missing-parts'
  notice.textContent = 'Part of this site could not be loaded. You can read this page. Reload it to use the rest.'
  root.prepend(notice)
}

const root = document.getElementById('root')
if (root) {
  start(root).catch((reason: unknown) => {
    sayThatPartsAreMissing(root)
    throw reason
  })
}
