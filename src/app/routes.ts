import type { QueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { frameworkHref, patterns } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { NotFound, type WantedNames } from '@/data-source/not-found'
import { queries } from '@/data-source/queries'
import { ViewNotFound } from '@/data-source/reader'
import { lazyPart } from '@/ui/when-near'
import { ErrorPage, ErrorScreen, loadNothingHere } from './error-screen'
import { Layout } from './layout'
import { screens, type Screen } from './screens'

type AnyScreen = Screen<Readonly<Record<string, Id>>>

/** A route for each screen, with its pattern for its id, and the page for every other address. */
export function createRoutes(client: QueryClient): RouteObject[] {
  // A pattern says which names the params of its route hold, and the type of `screens` that its loader asks for those.
  const entries = Object.entries(screens) as [keyof typeof patterns, AnyScreen][]
  // Screens that share their component share its element too: it stays where one address leads to the other.
  const parts = new Map<AnyScreen['code'], ScreenPart>()
  const routes = entries.map(([name, screen]) => {
    const part = parts.get(screen.code) ?? screenPart(screen)
    parts.set(screen.code, part)
    return screenRoute(client, patterns[name], screen, part)
  })
  const notFound: RouteObject = { path: '*', loader: ({ request }) => pageNotFound(client, request), element: null }
  // No pattern matches a path with a line break, not even `*`: the root answers for it.
  return [
    {
      Component: Layout,
      ErrorBoundary: ErrorPage,
      children: [{ ErrorBoundary: ErrorScreen, children: [...routes, notFound] }],
    },
  ]
}

type ScreenPart = ReturnType<typeof screenPart>

/** The code of a screen, and the element that shows it once it is there. */
function screenPart({ code }: AnyScreen) {
  const { load: loadCode, loaded } = lazyPart(async () => {
    const [Only = () => null] = Object.values(await code())
    return Only
  })
  const Component = () => {
    const Loaded = loaded()
    return Loaded && createElement(Loaded)
  }
  return { loadCode, loaded, Component }
}

/**
 * The loader fetches the code of a screen together with its data. React Router's own `lazy` would remember a failure until the page
 * is reloaded.
 */
function screenRoute(
  client: QueryClient,
  pattern: string,
  { load }: AnyScreen,
  { loadCode, loaded, Component }: ScreenPart,
): RouteObject {
  return {
    id: pattern,
    path: pattern,
    handle: loadCode,
    loader: async (given) => {
      await Promise.all([loaded() ?? loadCode(), load && loadOrExplain(client, given, load)])
      return null
    },
    // Without data there is nothing to load again when the search changes.
    ...(!load && { shouldRevalidate: () => false }),
    Component,
  }
}

async function loadOrExplain(
  client: QueryClient,
  { request, params }: LoaderFunctionArgs,
  load: NonNullable<AnyScreen['load']>,
): Promise<void> {
  try {
    await load(client, params as Readonly<Record<string, Id>>, new URL(request.url).searchParams)
  } catch (reason) {
    if (!(reason instanceof ViewNotFound) || !params.framework) throw reason
    const { explainMissing } = await import('@/data-source/explain-missing')
    const explanation = await explainMissing(client, { ...params, framework: params.framework } satisfies WantedNames)
    if ('movedTo' in explanation) throw redirect(explanation.movedTo)
    await loadNothingHere()
    throw new NotFound(explanation.missing)
  }
}

async function pageNotFound(client: QueryClient, request: Request): Promise<never> {
  const [frameworks] = await Promise.all([client.ensureQueryData(queries.frameworks()), loadNothingHere()])
  const nearest = frameworks.map(({ id, shortTitle }) => ({ id, name: shortTitle, href: frameworkHref(id) }))
  throw new NotFound({ what: 'page', id: decodedPath(request.url), nearest })
}

function decodedPath(url: string): string {
  const { pathname } = new URL(url)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
