import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { createQueryClient, loadedViews } from '@/data-source/queries'
import type { ViewReader } from '@/data-source/reader'
import { pageDataScript } from './page-data'
import { createRoutes } from './routes'

/** A screen drawn at build time: the parts a page is put together from. */
export interface RenderedScreen {
  readonly head: string
  readonly body: string
  readonly data: string
  /** The pattern of the route that drew it; empty for a page that is not there. */
  readonly screen: string
}

/** Draws the screen of one path, without the base, as the browser will draw it when it takes over; or says where its href leads by now. */
export async function renderPage(
  path: string,
  base: string,
  readView: ViewReader,
): Promise<RenderedScreen | { readonly redirect: string }> {
  const queryClient = createQueryClient(readView)
  const basename = base.replace(/\/$/, '') || '/'
  const handler = createStaticHandler(createRoutes(queryClient), { basename })
  const prefix = basename === '/' ? '' : basename
  const context = await handler.query(new Request(`http://localhost${prefix}${path}`))
  if (context instanceof Response) return { redirect: context.headers.get('location') ?? '/' }

  const markup = renderToString(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </QueryClientProvider>
    </StrictMode>,
  )
  // React puts what belongs in the head (title, meta) first when it draws a part of a page.
  const head = /^(?:<title>[^<]*<\/title>|<meta[^>]*>|<link[^>]*>)*/.exec(markup)?.[0] ?? ''
  return {
    head,
    body: markup.slice(head.length),
    data: pageDataScript({ path, views: context.errors ? {} : loadedViews(queryClient) }),
    screen: context.matches.at(-1)?.route.id ?? '',
  }
}
