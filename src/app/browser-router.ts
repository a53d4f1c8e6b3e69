import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router'

export type Router = ReturnType<typeof createBrowserRouter>

/**
 * The router of the browser. On a static page the screen's code is fetched first and its loader counts as done, so that the
 * first render is the whole screen and matches the static HTML. It has no search until `applySearch`, because that HTML has none.
 */
export async function createAppRouter(routes: RouteObject[], base: string, isStaticPage: boolean): Promise<Router> {
  const basename = base.replace(/\/$/, '') || '/'
  if (!isStaticPage) return createBrowserRouter(routes, { basename })
  const matched = (matchRoutes(routes, location, basename) ?? []).map(({ route }) => route)
  await Promise.all(matched.map(loadCode))
  const loaderData = Object.fromEntries(matched.flatMap(({ id }) => (id ? [[id, null]] : [])))
  const address = new URL(location.href)
  const withoutSearch = new URL(address)
  withoutSearch.search = ''
  // The router reads the address only when it is made, so the address can have its search again at once.
  history.replaceState(history.state, '', withoutSearch)
  const router = createBrowserRouter(routes, { basename, hydrationData: { loaderData } })
  history.replaceState(history.state, '', address)
  return router
}

/** Applies the search of the URL to the screen of a static page, as an update: the elements that are there stay. */
export function applySearch({ navigate, state }: Router): void {
  const { search, hash } = location
  if (!state.initialized || state.location.search === search) return
  void navigate({ search, hash }, { replace: true, preventScrollReset: true, state: state.location.state })
}

/** Without this, a screen whose code is not loaded yet would first render empty. */
async function loadCode({ handle }: RouteObject) {
  if (typeof handle === 'function') await handle()
}

/** Resolves when the first screen has its data and code, or has failed. */
export function isReady(router: Router): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve()
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
}
