import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router'

export type Router = ReturnType<typeof createBrowserRouter>

/**
 * The router of the browser. Where the page was drawn ahead, the screen's code is fetched first and its loader counts as
 * done, so that the first drawing is the whole screen and equals what stands there: it knows no search until `applySearch`.
 */
export async function createAppRouter(routes: RouteObject[], base: string, drawnAhead: boolean): Promise<Router> {
  const basename = base.replace(/\/$/, '') || '/'
  if (!drawnAhead) return createBrowserRouter(routes, { basename })
  const matched = (matchRoutes(routes, location, basename) ?? []).map(({ route }) => route)
  await Promise.all(matched.map(resolveComponent))
  const loaderData = Object.fromEntries(matched.flatMap(({ id }) => (id ? [[id, null]] : [])))
  const address = new URL(location.href)
  const withoutSearch = new URL(address)
  withoutSearch.search = ''
  // The router reads the address when it is made and never after, so nobody sees it without its search.
  history.replaceState(history.state, '', withoutSearch)
  const router = createBrowserRouter(routes, { basename, hydrationData: { loaderData } })
  history.replaceState(history.state, '', address)
  return router
}

/** Brings the screen of a page drawn ahead to the search of its address, as a change of the screen: nothing that was there is drawn anew. */
export function applySearch({ navigate, state }: Router): void {
  const { search, hash } = location
  if (!state.initialized || state.location.search === search) return
  void navigate({ search, hash }, { replace: true, preventScrollReset: true, state: state.location.state })
}

/** A route whose component is still to be loaded would be drawn empty first. */
async function resolveComponent(route: RouteObject) {
  if (typeof route.lazy !== 'object' || !route.lazy.Component) return
  const Component = await route.lazy.Component()
  delete route.lazy
  if (Component) route.Component = Component
}

/** Resolves when the first screen's data and code are there, or its error is. */
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
