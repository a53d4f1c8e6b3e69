/** Reads one view by its path, e.g. `frameworks/uk-ddat-2020/outline.json`. Throws `ViewNotFound` where there is none. */
export type ViewReader = (path: string, signal?: AbortSignal) => Promise<unknown>

/** There is no such view: the URL names something that is not in the framework. */
export class ViewNotFound extends Error {
  constructor(readonly path: string) {
    super(`There is no ${path}`)
    this.name = 'ViewNotFound'
  }
}

/** The view, or `null` if there is none. */
export function orNull<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((reason: unknown) => {
    if (reason instanceof ViewNotFound) return null
    throw reason
  })
}

/** The view could not be fetched: there is no connection, or the server failed. */
export class ViewUnreachable extends Error {
  constructor(
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path} could not be loaded`, options)
    this.name = 'ViewUnreachable'
  }
}

/** In ms. The largest view takes as long on a very slow phone; a network that never answers is like none. */
const patience = 30_000

/**
 * Reads views over the network, those of one version of the site: each of its files says which it belongs to
 * (tools/prerender.ts). A file of another version may come from a cache, so the site is asked once more past it.
 */
export function fetchViewsFrom(base: string, version: string): ViewReader {
  return async (path, signal) => {
    const isOurs = (view: unknown) => version === '' || (siteVersionOf(view) ?? version) === version
    try {
      const found = await fetchJson(`${base}${path}`, 'default', signal)
      const view = found === null || isOurs(found) ? found : await fetchJson(`${base}${path}`, 'reload', signal)
      if (view !== null && !isOurs(view)) throw new Error('It is of another version of this site')
      if (view !== null) return withoutSiteVersion(view)
    } catch (reason) {
      throw new ViewUnreachable(path, { cause: reason })
    }
    throw new ViewNotFound(path)
  }
}

/** `null` if there is no such file. Rejects for anything but a whole JSON file in time. */
async function fetchJson(href: string, cache: RequestCache, signal?: AbortSignal): Promise<unknown> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const timer = setTimeout(stop, patience)
  signal?.addEventListener('abort', stop)
  try {
    const answer = await fetch(href, { cache, signal: controller.signal })
    if (answer.status === 404) return null
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`)
    const text = await answer.text()
    // Some static hosts answer an unknown address with a page of the site; one of any other is from somebody in between.
    return text.includes('<div id="root">') && text.startsWith('<') ? null : JSON.parse(text)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

function siteVersionOf(view: unknown): unknown {
  return typeof view === 'object' && view !== null && 'siteVersion' in view ? view.siteVersion : undefined
}

function withoutSiteVersion(view: unknown): unknown {
  if (siteVersionOf(view) === undefined) return view
  const { siteVersion: _, ...rest } = view as { siteVersion: string }
  return rest
}
