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

/**
 * Reads views over the network. Some static hosts answer an unknown address with a page instead of a 404,
 * so an answer that is not JSON counts as not found.
 */
export function fetchViewsFrom(base: string): ViewReader {
  return async (path, signal) => {
    const answer = await fetch(`${base}${path}`, signal ? { signal } : {}).catch((reason: unknown) => {
      throw new ViewUnreachable(path, { cause: reason })
    })
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false
    if (answer.status === 404 || (answer.ok && !isJson)) throw new ViewNotFound(path)
    if (!answer.ok) throw new ViewUnreachable(path)
    return answer.json()
  }
}
