import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { frameworkHref, patterns } from '@/core/hrefs'
import { loadAbout, loadFramework, loadRoleLevel, loadRole, loadSkills, loadStart } from '@/app/loaders'
import { loadCompare } from '@/features/compare/load'
import { loadMe } from '@/features/me/load'
import { loadOpen } from '@/features/open/load'
import { loadSkill } from '@/features/skill/load'
import { NotFound, type WantedNames } from '@/data-source/not-found'
import { queries } from '@/data-source/queries'
import { ViewNotFound } from '@/data-source/reader'
import { ErrorScreen } from './error-screen'
import { Layout } from './layout'

/** Brings what a screen needs into the query client before the screen is drawn, from the names and the search in its href. */
type Load<Names> = (client: QueryClient, names: Names, search: URLSearchParams) => Promise<unknown>

/**
 * Every screen: its pattern, the views it needs (small, loaded with the app, so that data and code travel side by
 * side) and its component (loaded when it is first shown).
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const screen = <Names,>(path: string, load: Load<Names>, Component: () => Promise<ComponentType>): RouteObject => ({
    id: path,
    path,
    loader: (request) => loadOrExplain(client, request, load),
    lazy: { Component },
  })
  return [
    {
      Component: Layout,
      children: [
        {
          ErrorBoundary: ErrorScreen,
          children: [
            screen(patterns.start, loadStart, async () => (await import('@/features/start/start-page')).StartPage),
            screen(patterns.about, loadAbout, async () => (await import('@/features/about/about-page')).AboutPage),
            screen(
              patterns.compare,
              loadCompare,
              async () => (await import('@/features/compare/compare-page')).ComparePage,
            ),
            screen(patterns.me, loadMe, async () => (await import('@/features/me/me-page')).MePage),
            screen(patterns.open, loadOpen, async () => (await import('@/features/open/open-page')).OpenPage),
            screen(
              patterns.path,
              async (...given) => (await import('@/features/path/load')).loadPath(...given),
              async () => (await import('@/features/path/path-page')).PathPage,
            ),
            screen(
              patterns.framework,
              loadFramework,
              async () => (await import('@/features/framework/framework-page')).FrameworkPage,
            ),
            screen(patterns.skills, loadSkills, async () => (await import('@/features/skill/skills-page')).SkillsPage),
            screen(patterns.skill, loadSkill, async () => (await import('@/features/skill/skill-page')).SkillPage),
            screen(patterns.role, loadRole, async () => (await import('@/features/role/role-page')).RolePage),
            screen(
              patterns.roleLevel,
              loadRoleLevel,
              async () => (await import('@/features/role-level/role-level-page')).RoleLevelPage,
            ),
            { path: '*', loader: ({ request }) => pageNotFound(client, request), element: null },
          ],
        },
      ],
    },
  ]
}

async function loadOrExplain<Names>(
  client: QueryClient,
  { request, params }: LoaderFunctionArgs,
  load: Load<Names>,
): Promise<null> {
  try {
    // The pattern of the route says which names its params hold, and a screen's loader is declared beside its pattern.
    await load(client, params as Names, new URL(request.url).searchParams)
  } catch (reason) {
    if (!(reason instanceof ViewNotFound) || !params.framework) throw reason
    const { explainMissing } = await import('@/data-source/explain-missing')
    const explanation = await explainMissing(client, { ...params, framework: params.framework } satisfies WantedNames)
    if ('movedTo' in explanation) throw redirect(explanation.movedTo)
    throw new NotFound(explanation.missing)
  }
  return null
}

async function pageNotFound(client: QueryClient, request: Request): Promise<never> {
  const frameworks = await client.ensureQueryData(queries.frameworks())
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
