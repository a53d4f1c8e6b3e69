import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { carriedViews, createQueryClient } from '@/data-source/queries'
import type { ViewReader } from '@/data-source/reader'
import { pageDataScript } from './page-data'
import { createRoutes } from './routes'

/** A screen rendered at build time: the parts of a static page. */
export interface RenderedScreen {
  readonly head: string
  readonly body: string
  readonly data: string
  /** The pattern of its route; empty for a page that does not exist. */
  readonly screen: string
}

/** Renders the screen of one path, without the base, exactly as the browser will; or says where the path redirects to. */
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
  // React puts what belongs in the head (title, meta) first when it renders only a part of a page.
  const head = /^(?:<title>[^<]*<\/title>|<meta[^>]*>|<link[^>]*>)*/.exec(markup)?.[0] ?? ''
  return {
    head,
    body: markup.slice(head.length),
    data: pageDataScript({ path, ...(context.errors ? { views: {}, toLoad: [] } : carriedViews(queryClient)) }),
    screen: context.matches.at(-1)?.route.id ?? '',
  }
}
